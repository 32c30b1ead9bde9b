using PhiLi;

namespace LiteratureTable;

/// <summary>The published cells of literature.csv: a class of constants for each, and the records of all as <c>Rows</c>.</summary>
[CellTable("literature.csv")]
public static partial class Literature;
