namespace PhiLi.Tables;

/// <summary>What is wrong with a table as text, and where.</summary>
/// <param name="Row">The row, from zero without the header; −1 for the header and for the table as a whole.</param>
/// <param name="Column">The column, from zero.</param>
/// <param name="Start">The first wrong character in the text.</param>
/// <param name="Length">How many characters are wrong; zero where something is missing.</param>
/// <param name="Message">The fault, then its remedy, in one sentence.</param>
internal readonly record struct TableTextFault(int Row, int Column, int Start, int Length, string Message)
{
    /// <summary>Whether the row has more or fewer fields than the header.</summary>
    public bool IsRagged { get; init; }
}
