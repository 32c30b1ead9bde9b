namespace PhiLi.Cells;

/// <summary>What a declaration declares.</summary>
internal enum Subject
{
    /// <summary>A battery cell.</summary>
    Cell,

    /// <summary>A material.</summary>
    Material,

    /// <summary>A list of the assembly's cells.</summary>
    Library,

    /// <summary>Nothing: parts of a cell without <c>[Cell]</c>.</summary>
    Stray,
}
