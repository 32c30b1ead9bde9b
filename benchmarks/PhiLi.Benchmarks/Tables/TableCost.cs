namespace PhiLi.Benchmarks.Tables;

/// <summary>What a table of so many rows costs, in milliseconds.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Generate">The driver, cold.</param>
/// <param name="Check">The table's analyzer, on a new compilation.</param>
/// <param name="Compile">From a compilation to an assembly, generator included.</param>
/// <param name="CodeEdit">The driver after an edit of code.</param>
/// <param name="RowEdit">The driver after an edit of one row.</param>
/// <param name="Assembly">Bytes of the assembly.</param>
internal sealed record TableCost(int Rows, double Generate, double Check, double Compile, double CodeEdit, double RowEdit, long Assembly);
