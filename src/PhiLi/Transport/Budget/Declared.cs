using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>Finds parts of a cell.</summary>
internal static class Declared
{
    /// <summary>The first part of a role: a second one is a mistake with a rule of its own.</summary>
    public static Part? First(Cell cell, AttributeRole role)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role == role)
                return part;
        }

        return null;
    }
}
