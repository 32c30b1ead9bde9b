using System;

namespace PhiLi.Quantities;

/// <summary>A quantity as a literal states it: an exact value in a unit, and how exactly it is known.</summary>
public sealed class Quantity : IEquatable<Quantity>
{
    // The decimal place of the last significant digit; this where the value is exact.
    internal const int NoPlace = int.MinValue;

    private readonly Rational _uncertainty;
    private readonly int _lastPlace;
    private readonly Traits _traits;

    internal Quantity(string text, Rational value, Unit unit, Rational? uncertainty, Bound bound, int lastPlace, ReferenceElectrode? reference, Traits traits)
    {
        Text = text;
        Value = value;
        Unit = unit;
        Bound = bound;
        Reference = reference;
        _uncertainty = uncertainty.GetValueOrDefault();
        _lastPlace = lastPlace;
        _traits = traits | (uncertainty.HasValue ? Traits.Uncertain : Traits.None);
    }

    [Flags]
    internal enum Traits : byte
    {
        None = 0,
        Uncertain = 1,

        /// <summary>A rate or a count: the last place is kept, but is no resolution.</summary>
        ExactSlot = 2,

        /// <summary>A rate, whose 0.33 may be a rounded 1/3.</summary>
        Rate = 4,

        /// <summary>The word RT.</summary>
        RoomTemperature = 8,
    }

    /// <summary>The literal as written.</summary>
    public string Text { get; }

    /// <summary>The value in <see cref="Unit"/>, as written.</summary>
    public Rational Value { get; }

    /// <summary>The unit as written.</summary>
    public Unit Unit { get; }

    /// <summary>The stated uncertainty, absolute, in <see cref="Unit"/>; null where none is stated: none is ever invented.</summary>
    public Rational? Uncertainty => (_traits & Traits.Uncertain) != 0 ? _uncertainty : null;

    /// <summary>Whether the value is one, about one, or a bound.</summary>
    public Bound Bound { get; }

    /// <summary>Half a unit of the last significant digit, in <see cref="Unit"/>; zero where the value is exact, as rates are.</summary>
    public Rational Resolution => (_traits & Traits.ExactSlot) != 0 ? Rational.Zero : HalfLastPlace;

    /// <summary>What a potential is stated against; null where it is not said (lithium is then meant).</summary>
    public ReferenceElectrode? Reference { get; }

    /// <summary>The value in the coherent SI unit: 25 °C in kelvins, a potential against Li⁺/Li.</summary>
    public Rational SiValue => ToSi(Value);

    /// <summary>
    /// The values that the literal may stand for, in the coherent SI unit, which is what rules compare: the uncertainty if it
    /// is stated, else the resolution; a tenth either way for <c>~</c>; one-sided for bounds; 5 K either way for <c>RT</c>;
    /// for a decimal rate such as 0.33C also the fraction (of a denominator to 20) that it may round.
    /// </summary>
    public Interval Interval
    {
        get
        {
            var lower = Value - Spread;
            var upper = Value + Spread;
            if (Bound == Bound.Exactly && (_traits & Traits.Rate) != 0 && Uncertainty is null)
                RoundedFraction.Widen(Value, HalfLastPlace, ref lower, ref upper);
            return Bound switch
            {
                Bound.Above or Bound.AtLeast => Interval.Between(ToSi(lower), null),
                Bound.Below or Bound.AtMost => Interval.Between(null, ToSi(upper)),
                _ => Interval.Between(ToSi(lower), ToSi(upper)),
            };
        }
    }

    private Rational HalfLastPlace => _lastPlace == NoPlace ? Rational.Zero : Rational.FromDigits(5, _lastPlace - 1);

    private Rational Spread
    {
        get
        {
            if ((_traits & Traits.RoomTemperature) != 0)
                return new Rational(5);
            return Bound switch
            {
                Bound.Exactly => Uncertainty ?? Resolution,
                Bound.About => Rational.Max(Uncertainty ?? Resolution, Value.Abs() / 10),
                _ => Uncertainty ?? Rational.Zero,
            };
        }
    }

    /// <summary>The value in another unit, exactly; a potential is against Li⁺/Li.</summary>
    /// <param name="unit">A unit of the same dimension.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The unit has another dimension.</exception>
    public Rational In(Unit unit)
    {
        if (unit.Dimension != Unit.Dimension)
            throw new ArgumentException("'" + Unit.Symbol + "' cannot be converted to '" + unit.Symbol + "': the dimensions differ.", nameof(unit));
        return unit.FromSi(SiValue);
    }

    /// <inheritdoc/>
    public bool Equals(Quantity? other) => other is not null && Text == other.Text && MeansTheSameAs(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quantity);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ Unit.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether two literals say the same, whatever their spelling.</summary>
    internal bool MeansTheSameAs(Quantity other) => Value == other.Value && Unit.Equals(other.Unit) && Uncertainty == other.Uncertainty
        && Bound == other.Bound && _lastPlace == other._lastPlace && _traits == other._traits && ReferenceEquals(Reference, other.Reference);

    private Rational ToSi(Rational value)
    {
        var si = Unit.ToSi(value);
        return Reference is null ? si : si + Reference.AgainstLithium;
    }
}
