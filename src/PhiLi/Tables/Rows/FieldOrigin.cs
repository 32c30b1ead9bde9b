using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>The field that an argument comes from.</summary>
/// <param name="Row">Which of the cell's rows, from 0.</param>
/// <param name="Column">The column; −1 where there is none.</param>
/// <param name="Length">How many characters of the argument's text are the field's own: the rest is the unit of the header.</param>
internal readonly record struct FieldOrigin(int Row, int Column, int Length)
{
    /// <summary>The field of a place in a row.</summary>
    public static FieldOrigin Of(Place place) => new(place.Row, place.Argument, 0);
}

/// <summary>Where an attribute comes from.</summary>
/// <param name="Whole">The field that stands for all of it.</param>
/// <param name="Arguments">The field of each argument.</param>
internal sealed record AttributeOrigin(FieldOrigin Whole, FieldOrigin[] Arguments);
