using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Reads what stands between the quotes of a quantity slot: as the paper means it, or not at all.</summary>
public static class QuantityParser
{
    /// <summary>The longest literal that is read, in characters.</summary>
    public const int MaximumLength = 256;

    /// <summary>How deep brackets in a unit may stand in each other.</summary>
    public const int MaximumDepth = 8;

    // So few digits and so small an exponent stay within 1e±120, which overflows in no modest unit.
    private const int Modest = 60;

    /// <summary>Reads a literal. It never throws, takes time in proportion to the length, and knows no culture.</summary>
    /// <param name="text">The literal's value; null reads as empty.</param>
    /// <param name="slot">The slot it stands in, which says what its unit may be and what <c>C</c> means.</param>
    /// <returns>A quantity or faults, never neither. Whether the slot admits the value is for <see cref="Slot.Admits"/>.</returns>
    public static Reading Read(string? text, Slot slot)
    {
        text ??= string.Empty;
        if (text.Length > MaximumLength)
            return new Reading(text, slot, new EquatableArray<LiteralFault>([new LiteralFault(LiteralFaultKind.MalformedNumber, 0, text.Length, Messages.TooLong, default)]));

        var scan = new LiteralScan(text, slot);
        if (LiteralReader.TryRead(ref scan, out var parts) && parts.Unit is not null && SlotKinds.Find(slot, parts.Unit) is { } kind && IsWithinReach(ref scan, parts, kind))
        {
            var celsius = parts.CelsiusStart >= 0 && parts.CelsiusEnd > 0;
            return new Reading(text, slot, Build(text, slot, parts), kind, celsius ? parts.CelsiusStart : 0, celsius ? parts.CelsiusEnd - parts.CelsiusStart : 0);
        }

        return new Reading(text, slot, Faults(scan));
    }

    private static Quantity Build(string text, Slot slot, in LiteralParts parts)
    {
        var traits = slot.IsExact ? Quantity.Traits.ExactSlot : Quantity.Traits.None;
        if (slot.Reading == SlotReading.Rate)
            traits |= Quantity.Traits.Rate;
        if (parts.IsRoomTemperature)
            traits |= Quantity.Traits.RoomTemperature;
        return new Quantity(text, parts.Number.Value, parts.Unit!, StatedUncertainty(parts), parts.Bound, parts.Number.LastPlace, parts.Reference, traits);
    }

    // What is generated is the nearest double, in the unit as written, the customary and the coherent one.
    private static bool IsWithinReach(ref LiteralScan scan, in LiteralParts parts, QuantityKind kind)
    {
        var number = parts.Number;
        if (number.Exponent is < Modest and > -Modest && number.DigitsEnd - number.DigitsStart < Modest && parts.Unit!.IsModest && !parts.HasTail)
            return true;
        var si = parts.Unit!.ToSi(number.Value);
        if (IsDouble(number.Value) && IsDouble(si) && IsDouble(kind.Customary.FromSi(si)) && AreEndsFinite(in parts))
            return true;
        NumberFaults.OutOfReach(ref scan, number.Start, number.End, number.Value.Abs() > Rational.One);
        return false;
    }

    private static bool IsDouble(Rational value) => Numbers.IsDouble(value, out _);

    // The ends of the interval are told too, and may lie beyond where the value itself does not.
    private static bool AreEndsFinite(in LiteralParts parts)
    {
        if (StatedUncertainty(parts) is not { } uncertainty)
            return true;

        var farthest = parts.Number.Value.Abs() + uncertainty.Abs();
        return !double.IsInfinity(farthest.ToDouble()) && !double.IsInfinity(parts.Unit!.ToSi(farthest).ToDouble());
    }

    private static Rational? StatedUncertainty(in LiteralParts parts) =>
        parts.HasTail ? UncertaintyTail.Value(parts)
        : parts.Number.Form == UncertaintyForm.None ? null
        : parts.Number.Uncertainty;

    private static EquatableArray<LiteralFault> Faults(in LiteralScan scan)
    {
        if (Wreckage.Find(scan.Text) is { } wreckage)
            return new EquatableArray<LiteralFault>([wreckage]);
        var faults = scan.Faults ?? new List<LiteralFault>();
        if (faults.Count == 0)
            faults.Add(new LiteralFault(LiteralFaultKind.MalformedNumber, 0, scan.Text.Length, Messages.Quote(scan.Text, 0, scan.Text.Length) + " is no quantity: " + Messages.Takes(scan.Slot) + ".", default));

        // In the order of their places; stable, and there are two or three.
        for (var i = 1; i < faults.Count; i++)
        {
            for (var j = i; j > 0 && faults[j].Start < faults[j - 1].Start; j--)
                (faults[j], faults[j - 1]) = (faults[j - 1], faults[j]);
        }

        return new EquatableArray<LiteralFault>(faults.ToArray());
    }
}
