namespace PhiLi.Quantities;

/// <summary>Reads what stands between the quotes of a quantity slot: as the paper means it, or not at all.</summary>
public static class QuantityParser
{
    /// <summary>The longest literal that is read, in characters.</summary>
    public const int MaximumLength = 256;

    /// <summary>How deep brackets in a unit may stand in each other.</summary>
    public const int MaximumDepth = 8;

    /// <summary>Reads a literal. It never throws, takes time in proportion to the length, and knows no culture.</summary>
    /// <param name="text">The literal's value; null reads as empty.</param>
    /// <param name="slot">The slot it stands in, which says what its unit may be and what <c>C</c> means.</param>
    /// <returns>A quantity or faults, never neither.</returns>
    public static Reading Read(string? text, Slot slot) => new(text ?? string.Empty, slot, new EquatableArray<LiteralFault>(
        [new LiteralFault(LiteralFaultKind.MalformedNumber, 0, 0, "Not read yet.", default)]));
}
