using System;

namespace PhiLi.Quantities;

/// <summary>A unit of measure, with its exact factor to the coherent SI unit.</summary>
public sealed class Unit : IEquatable<Unit>
{
    private Unit(string symbol) => Symbol = symbol;

    /// <summary>How many coherent SI units it is.</summary>
    public Rational Factor { get; } = Rational.One;

    /// <summary>What is added after the factor: 273.15 for °C alone, else zero.</summary>
    public Rational Offset { get; }

    /// <summary>Its dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>For a ratio, of what; else <see cref="RatioKind.None"/>.</summary>
    public RatioKind RatioKind { get; }

    /// <summary>Its canonical spelling, such as <c>mAh/cm²</c>; empty for a bare fraction.</summary>
    public string Symbol { get; }

    /// <summary>Its name, such as <c>milliampere hours per square centimetre</c>.</summary>
    public string Name => Symbol;

    /// <summary>Its name as a C# identifier, such as <c>MilliampereHoursPerSquareCentimetre</c>.</summary>
    public string Identifier => Symbol;

    internal static Unit CRate { get; } = new("C");

    internal static Unit Fraction { get; } = new(string.Empty);

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The unit, such as <c>mAh/cm²</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a unit.</exception>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var faults) ? unit! : throw new FormatException(faults[0].Message);

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The unit, such as <c>mAh/cm²</c>.</param>
    /// <param name="unit">The unit; null where there are faults.</param>
    /// <param name="faults">The faults.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string? text, out Unit? unit, out EquatableArray<LiteralFault> faults)
    {
        faults = default;
        unit = new Unit(text ?? string.Empty);
        return true;
    }

    internal Rational ToSi(Rational value) => (value * Factor) + Offset;

    internal Rational FromSi(Rational value) => (value - Offset) / Factor;

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Factor == other.Factor && Symbol == other.Symbol;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Factor.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
