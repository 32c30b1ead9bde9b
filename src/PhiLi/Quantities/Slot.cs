using System;

namespace PhiLi.Quantities;

/// <summary>A place in a description that takes a quantity.</summary>
public sealed class Slot
{
    /// <summary>Describes a slot.</summary>
    /// <param name="name">What the user calls it, such as <c>CurrentDensity</c>.</param>
    /// <param name="kinds">What it takes, at least one; the first is the one that messages lead with.</param>
    /// <param name="range">The values it admits.</param>
    /// <param name="isExact">Whether literals are exact as written, like rates and counts, and have no resolution.</param>
    /// <exception cref="ArgumentException">There is no kind.</exception>
    public Slot(string name, QuantityKind[] kinds, SlotRange range = SlotRange.Any, bool isExact = false)
    {
        if (kinds.Length == 0)
            throw new ArgumentException("A slot takes at least one kind of quantity.", nameof(kinds));
        Name = name;
        Kinds = new EquatableArray<QuantityKind>(kinds);
        Reading = kinds[0].Reading;
        Range = range;
        IsExact = isExact || Reading == SlotReading.Rate;
    }

    /// <summary>What the user calls it.</summary>
    public string Name { get; }

    /// <summary>What it takes.</summary>
    public EquatableArray<QuantityKind> Kinds { get; }

    /// <summary>How its literal is read: as its first kind is.</summary>
    public SlotReading Reading { get; }

    /// <summary>The values it admits. Reading a literal does not judge this: <see cref="Admits"/> does.</summary>
    public SlotRange Range { get; }

    /// <summary>Whether literals are exact as written: rates and counts.</summary>
    public bool IsExact { get; }

    /// <summary>Whether the value as written is in the slot's range; an uncertainty may reach beyond it, and a share may be above one within it.</summary>
    /// <param name="quantity">A quantity read in this slot.</param>
    /// <returns>Whether it is.</returns>
    public bool Admits(Quantity quantity) => Range switch
    {
        SlotRange.Positive or SlotRange.AboveAbsoluteZero => quantity.SiValue.Sign > 0,
        SlotRange.NonNegative => quantity.SiValue.Sign >= 0,
        SlotRange.Fraction => quantity.SiValue.Sign > 0 && !(quantity.Interval.Lower > Rational.One),
        SlotRange.Share => quantity.SiValue.Sign >= 0 && quantity.SiValue < Rational.One,
        SlotRange.AtLeastOne => !(quantity.Interval.Upper < Rational.One),
        _ => true,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
