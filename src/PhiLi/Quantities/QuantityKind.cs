using System;
using System.Linq;

namespace PhiLi.Quantities;

/// <summary>What a quantity measures, in the words of the field.</summary>
public sealed class QuantityKind : IEquatable<QuantityKind>
{
    private readonly RatioKind[] _ratios;
    private readonly string? _example;

    internal QuantityKind(string name, string customary, string coherent, SlotReading reading = SlotReading.Plain, params RatioKind[] ratios)
        : this(name, Unit.Parse(customary), Unit.Parse(coherent), reading, ratios)
    {
    }

    /// <summary>A share, which also takes a plain % or a bare number.</summary>
    internal QuantityKind(string name, string example, RatioKind ratio)
        : this(name, Unit.Parse("%"), Unit.Fraction, SlotReading.Ratio, ratio == RatioKind.Plain ? [RatioKind.Plain] : [RatioKind.Plain, ratio]) => _example = example;

    internal QuantityKind(string name, Unit customary, Unit coherent, SlotReading reading, params RatioKind[] ratios)
    {
        Name = name;
        Customary = customary;
        Coherent = coherent;
        Reading = reading;
        _ratios = ratios;
    }

    /// <summary>What it is called in messages, such as <c>charge per area</c>.</summary>
    public string Name { get; }

    /// <summary>A unit of it that messages show, such as <c>mAh/cm²</c>.</summary>
    public string Example => _example ?? Customary.Symbol;

    /// <summary>The unit that the field uses.</summary>
    public Unit Customary { get; }

    /// <summary>The coherent SI unit.</summary>
    public Unit Coherent { get; }

    /// <summary>Its dimension.</summary>
    public Dimension Dimension => Coherent.Dimension;

    /// <summary>For a ratio, the kinds of ratio it takes; else empty.</summary>
    public RatioKind[] Ratios => (RatioKind[])_ratios.Clone();

    /// <summary>How its literals are read.</summary>
    public SlotReading Reading { get; }

    /// <summary>Whether a unit is one of this kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>Whether it is.</returns>
    public bool Takes(Unit unit)
    {
        if (unit.Dimension != Dimension)
            return false;
        if (_ratios.Length == 0)
            return unit.RatioKind == RatioKind.None;
        return Array.IndexOf(_ratios, unit.RatioKind) >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(QuantityKind? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Customary.Equals(other.Customary) && Reading == other.Reading && _ratios.SequenceEqual(other._ratios));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuantityKind);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
