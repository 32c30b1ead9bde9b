namespace PhiLi.Benchmarks.Cells;

/// <summary>The two cells of the design: what one must write, and what one may.</summary>
internal enum CellKind
{
    /// <summary>Three materials and a discharge.</summary>
    Least,

    /// <summary>The illustrative cell, with every kind of attribute a paper can fill.</summary>
    Full,
}
