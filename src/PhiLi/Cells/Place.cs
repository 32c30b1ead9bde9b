namespace PhiLi.Cells;

/// <summary>
/// Where in a declaration something stands, without saying where the declaration stands: each door (attributes, tables,
/// command line) knows how to turn a place into a location of its own.
/// </summary>
/// <param name="Attribute">
/// Index into the declaration's attributes; −1 is the declared type's name. Of what stands in a table and in no attribute: −2 is the
/// header, −3 the first of the rows that describe the cell, −4 the second …
/// </param>
/// <param name="Argument">Index into the attribute's arguments; −1 is the attribute itself. In a header or a row the column.</param>
/// <param name="Start">First character inside the argument's text; −1 is the whole argument.</param>
/// <param name="Length">How many characters.</param>
internal readonly record struct Place(int Attribute, int Argument = -1, int Start = -1, int Length = 0)
{
    private const int HeaderIndex = -2;

    /// <summary>The declared type's name.</summary>
    public static Place Type => new(-1);

    /// <summary>Whether it is in a table's header.</summary>
    public bool IsInHeader => Attribute == HeaderIndex;

    /// <summary>Which of the rows that describe the cell it is in, from 0; negative where it is in none.</summary>
    public int Row => HeaderIndex - 1 - Attribute;

    /// <summary>A column's name in a table's header.</summary>
    public static Place Header(int column) => new(HeaderIndex, column);

    /// <summary>A field of a row, which is one of those that describe the cell.</summary>
    public static Place Field(int row, int column) => new(HeaderIndex - 1 - row, column);

    /// <summary>A part of the same argument's text.</summary>
    public Place At(int start, int length) => new(Attribute, Argument, start, length);
}
