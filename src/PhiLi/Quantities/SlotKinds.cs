namespace PhiLi.Quantities;

/// <summary>Matches units with what a slot takes, and says why they do not match.</summary>
internal static class SlotKinds
{
    /// <summary>The first of the slot's kinds that a unit is of; null where there is none.</summary>
    public static QuantityKind? Find(Slot slot, Unit unit)
    {
        foreach (var kind in slot.Kinds)
        {
            if (kind.Takes(unit))
                return kind;
        }

        return null;
    }

    /// <summary>What a unit measures: <c>charge per mass</c>, or else its base units.</summary>
    public static string Describe(Unit unit)
    {
        foreach (var kind in QuantityKinds.All)
        {
            if (kind.Takes(unit))
                return "is " + (kind.Ratios.Length > 0 && unit.RatioKind == RatioKind.Plain ? "a ratio" : kind.Name);
        }

        foreach (var kind in QuantityKinds.NamedOnly)
        {
            if (kind.Takes(unit))
                return "is " + kind.Name;
        }

        return "has the dimension " + unit.Dimension;
    }
}
