using PhiLi;

namespace ImpossibleCells;

/// <summary>Rows that cannot be, one mistake each: the column notes says which, the column verdict what PhiLi finds.</summary>
[CellTable("impossible.csv")]
public static partial class ImpossibleRows;

/// <summary>A capacity per gram above numbers that are per square centimetre.</summary>
[CellTable("tables/unit.csv")]
public static partial class UnitOfAnotherKind;

/// <summary>A loading that does not say of what.</summary>
[CellTable("tables/misspelt.csv")]
public static partial class LoadingOfWhat;

/// <summary>The rate twice.</summary>
[CellTable("tables/twice.csv")]
public static partial class RateTwice;

/// <summary>A quote that is never closed.</summary>
[CellTable("tables/unclosed.csv")]
public static partial class OpenQuote;

// A file that is in no item of the project.
// PHILI5001 at "missing.csv": No file of the project ends in 'missing.csv': add <AdditionalFiles Include="missing.csv" /> to the project, or correct the name.
[CellTable("missing.csv")]
public static partial class MissingTable;
