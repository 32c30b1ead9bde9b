using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Between which bounds the figures of a slot lie, with room to spare, and which units are mistaken for each other there.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Kind">The kind of quantity.</param>
/// <param name="Lowest">In the kind's customary unit; null where a low figure says nothing.</param>
/// <param name="Highest">In the kind's customary unit; null where a high figure says nothing.</param>
/// <param name="TooLow">Why nothing is lower.</param>
/// <param name="TooHigh">Why nothing is higher.</param>
/// <param name="UsualFrom">Where usual figures begin: what was meant lies among them.</param>
/// <param name="UsualTo">Where they end.</param>
/// <param name="Meant">Units that may have been meant.</param>
internal sealed record Magnitude(
    Slot Slot,
    QuantityKind Kind,
    Rational? Lowest,
    Rational? Highest,
    string TooLow,
    string TooHigh,
    Rational UsualFrom,
    Rational UsualTo,
    params string[] Meant)
{
    /// <summary>The part that it holds for; null where for any.</summary>
    public AttributeRole? Role { get; init; }

    /// <summary>Why no figure is what this one says; null where some may be.</summary>
    public string? Against(Interval interval)
    {
        if (Lowest is { } lowest && interval.IsEntirelyBelow(Kind.Customary.ToSi(lowest)))
            return TooLow;

        return Highest is { } highest && interval.IsEntirelyAbove(Kind.Customary.ToSi(highest)) ? TooHigh : null;
    }

    /// <summary>The same number in each unit in which it would be usual.</summary>
    public EquatableArray<LiteralFix> Fixes(Given given)
    {
        var fixes = new List<LiteralFix>();
        foreach (var symbol in Meant)
        {
            var unit = Unit.Parse(symbol);
            if (!unit.Equals(given.Quantity.Unit) && IsUsual(unit.ToSi(given.Quantity.Value), unit) && LiteralEdits.WithUnit(given, symbol) is { } fix)
                fixes.Add(fix);
        }

        return new EquatableArray<LiteralFix>(fixes.ToArray());
    }

    private bool IsUsual(Rational siValue, Unit unit)
    {
        // An activation energy may be meant in the other of its slot's kinds; the magnitude of that kind then knows what is usual.
        var row = Kind.Takes(unit) ? this : Magnitudes.Of(Slot, unit);
        return row is null || (siValue >= row.Kind.Customary.ToSi(row.UsualFrom) && siValue <= row.Kind.Customary.ToSi(row.UsualTo));
    }
}

/// <summary>A figure of a magnitude that nothing has.</summary>
/// <param name="Because">Why nothing has it.</param>
/// <param name="Fixes">What may have been meant.</param>
internal sealed record Slip(string Because, EquatableArray<LiteralFix> Fixes);
