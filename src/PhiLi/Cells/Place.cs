namespace PhiLi.Cells;

/// <summary>
/// Where in a declaration something stands, without saying where the declaration stands: each door (attributes, tables,
/// command line) knows how to turn a place into a location of its own.
/// </summary>
/// <param name="Attribute">Index into the declaration's attributes; −1 is the declared type's name.</param>
/// <param name="Argument">Index into the attribute's arguments; −1 is the attribute itself.</param>
/// <param name="Start">First character inside the argument's text; −1 is the whole argument.</param>
/// <param name="Length">How many characters.</param>
internal readonly record struct Place(int Attribute, int Argument = -1, int Start = -1, int Length = 0)
{
    /// <summary>The declared type's name.</summary>
    public static Place Type => new(-1);

    /// <summary>A part of the same argument's text.</summary>
    public Place At(int start, int length) => new(Attribute, Argument, start, length);
}
