using System;
using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>A unit of measure, with its exact factor to the coherent SI unit.</summary>
public sealed partial class Unit : IEquatable<Unit>
{
    // Factors beyond this need the slow look at whether a value is still finite in another unit.
    private const int ModestOrder = 40;

    private readonly UnitTerm[] _terms;
    private string? _symbol;
    private string? _name;
    private string? _identifier;

    private Unit(UnitTerm[] terms, Rational factor, Rational offset, Dimension dimension, RatioKind ratio)
    {
        _terms = terms;
        Factor = factor;
        Offset = offset;
        Dimension = dimension;
        RatioKind = ratio;
        var modest = Rational.FromDigits(1, ModestOrder);
        IsModest = factor < modest && factor * modest > Rational.One;
    }

    /// <summary>The bare number 1, as a ratio.</summary>
    public static Unit Fraction { get; } = new([], Rational.One, Rational.Zero, Dimension.None, RatioKind.Plain) { _name = "fraction", _identifier = "Fraction" };

    /// <summary>The C-rate as the unit of a rate: 1C is one nominal capacity in an hour.</summary>
    public static Unit CRate { get; } = new([], Rational.FromFraction(1, 3600), Rational.Zero, Dimension.None / Dimension.Time, RatioKind.None)
    {
        _symbol = "C",
        _name = "C-rate",
        _identifier = "PerHour",
    };

    /// <summary>How many coherent SI units it is.</summary>
    public Rational Factor { get; }

    /// <summary>What is added after the factor: 273.15 for °C alone, else zero.</summary>
    public Rational Offset { get; }

    /// <summary>Its dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>For a ratio, of what; else <see cref="RatioKind.None"/>.</summary>
    public RatioKind RatioKind { get; }

    /// <summary>Its canonical spelling, such as <c>mAh/cm²</c>; empty for a bare fraction.</summary>
    public string Symbol => _symbol ??= UnitSpelling.Symbol(_terms);

    /// <summary>Its name, such as <c>milliampere hours per square centimetre</c>.</summary>
    public string Name => _name ??= UnitSpelling.Name(_terms);

    /// <summary>
    /// Its name as a C# identifier, such as <c>MilliampereHoursPerSquareCentimetre</c>. Units that differ only in what they
    /// mean (the C-rate and h⁻¹) share one; units that differ in factor or dimension never do.
    /// </summary>
    public string Identifier => _identifier ??= UnitSpelling.Identifier(Name);

    /// <summary>Whether no everyday value overflows in it.</summary>
    internal bool IsModest { get; }

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The unit, such as <c>mAh/cm²</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a unit.</exception>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var faults) ? unit! : throw new FormatException(faults[0].Message);

    /// <summary>Reads a unit. Never throws.</summary>
    /// <param name="text">The unit, such as <c>mAh/cm²</c>; <c>C</c> is the coulomb.</param>
    /// <param name="unit">The unit; null where there are faults.</param>
    /// <param name="faults">The faults.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string? text, out Unit? unit, out EquatableArray<LiteralFault> faults)
    {
        text ??= string.Empty;
        var found = new List<LiteralFault>();
        if (text.Length > QuantityParser.MaximumLength)
        {
            found.Add(new LiteralFault(LiteralFaultKind.MalformedUnit, 0, text.Length, Messages.TooLong, default));
            unit = null;
        }
        else
        {
            unit = UnitReader.Read(text, 0, text.Length, null, found, out _, out _);
        }

        faults = new EquatableArray<LiteralFault>(found.ToArray());
        return unit is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => ReferenceEquals(this, other) || (other is not null
        && Factor == other.Factor && Dimension == other.Dimension && Offset == other.Offset && RatioKind == other.RatioKind
        && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Factor.GetHashCode() * 397) ^ Dimension.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => Symbol;

    internal Rational ToSi(Rational value) => Offset.IsZero ? value * Factor : (value * Factor) + Offset;

    internal Rational FromSi(Rational value) => (value - Offset) / Factor;
}
