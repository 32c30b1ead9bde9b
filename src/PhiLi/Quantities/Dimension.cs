using System;
using System.Globalization;
using System.Text;

namespace PhiLi.Quantities;

/// <summary>The exponents of metre, kilogram, second, ampere, kelvin and mole in a unit.</summary>
/// <remarks>Exponents are sixtieths of one, so that impedance's Ω·s^(-1/2) has a dimension; halves to sixths are exact.</remarks>
public readonly struct Dimension : IEquatable<Dimension>
{
    private const int Whole = 60;

    private readonly int _length;
    private readonly int _mass;
    private readonly int _time;
    private readonly int _current;
    private readonly int _temperature;
    private readonly int _amount;

    private Dimension(int length, int mass, int time, int current, int temperature, int amount)
    {
        _length = length;
        _mass = mass;
        _time = time;
        _current = current;
        _temperature = temperature;
        _amount = amount;
    }

    /// <summary>The dimension of a bare number.</summary>
    public static Dimension None => default;

    /// <summary>m.</summary>
    public static Dimension Length => new(Whole, 0, 0, 0, 0, 0);

    /// <summary>kg.</summary>
    public static Dimension Mass => new(0, Whole, 0, 0, 0, 0);

    /// <summary>s.</summary>
    public static Dimension Time => new(0, 0, Whole, 0, 0, 0);

    /// <summary>A.</summary>
    public static Dimension Current => new(0, 0, 0, Whole, 0, 0);

    /// <summary>K.</summary>
    public static Dimension Temperature => new(0, 0, 0, 0, Whole, 0);

    /// <summary>mol.</summary>
    public static Dimension Amount => new(0, 0, 0, 0, 0, Whole);

    /// <summary>The dimension with these whole exponents.</summary>
    internal static Dimension Of(int length, int mass, int time, int current = 0, int temperature = 0, int amount = 0) =>
        new(length * Whole, mass * Whole, time * Whole, current * Whole, temperature * Whole, amount * Whole);

    /// <summary>The dimension of a product.</summary>
    public static Dimension operator *(Dimension left, Dimension right) => new(
        left._length + right._length,
        left._mass + right._mass,
        left._time + right._time,
        left._current + right._current,
        left._temperature + right._temperature,
        left._amount + right._amount);

    /// <summary>The dimension of a quotient.</summary>
    public static Dimension operator /(Dimension left, Dimension right) => new(
        left._length - right._length,
        left._mass - right._mass,
        left._time - right._time,
        left._current - right._current,
        left._temperature - right._temperature,
        left._amount - right._amount);

    /// <summary>Whether two are the same.</summary>
    public static bool operator ==(Dimension left, Dimension right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Dimension left, Dimension right) => !left.Equals(right);

    /// <summary>A rational power.</summary>
    /// <param name="numerator">The exponent's numerator.</param>
    /// <param name="denominator">The exponent's denominator, above zero.</param>
    /// <param name="power">The power.</param>
    /// <returns>Whether each exponent is a whole number of sixtieths, and of a size that any unit has.</returns>
    public bool TryPow(int numerator, int denominator, out Dimension power)
    {
        power = default;
        if (denominator < 1
            || !TryScale(_length, numerator, denominator, out var length)
            || !TryScale(_mass, numerator, denominator, out var mass)
            || !TryScale(_time, numerator, denominator, out var time)
            || !TryScale(_current, numerator, denominator, out var current)
            || !TryScale(_temperature, numerator, denominator, out var temperature)
            || !TryScale(_amount, numerator, denominator, out var amount))
        {
            return false;
        }

        power = new Dimension(length, mass, time, current, temperature, amount);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Dimension other) => _length == other._length && _mass == other._mass && _time == other._time
        && _current == other._current && _temperature == other._temperature && _amount == other._amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Dimension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(
        (((((((((_length * 31) + _mass) * 31) + _time) * 31) + _current) * 31) + _temperature) * 31) + _amount);

    /// <summary>The base units with their exponents, such as <c>kg·m^2·s^-2</c>; <c>1</c> for a bare number.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, "kg", _mass);
        Append(text, "m", _length);
        Append(text, "s", _time);
        Append(text, "A", _current);
        Append(text, "K", _temperature);
        Append(text, "mol", _amount);
        return text.Length == 0 ? "1" : text.ToString();
    }

    private static void Append(StringBuilder text, string symbol, int exponent)
    {
        if (exponent == 0)
            return;
        if (text.Length > 0)
            text.Append('·');
        text.Append(symbol);
        if (exponent == Whole)
            return;
        var value = Rational.FromFraction(exponent, Whole);
        text.Append('^').Append(value.IsInteger ? value.ToString() : string.Format(CultureInfo.InvariantCulture, "({0})", value));
    }

    private static bool TryScale(int exponent, int numerator, int denominator, out int scaled)
    {
        var product = (long)exponent * numerator;
        scaled = unchecked((int)(product / denominator));
        return product % denominator == 0 && Math.Abs(product / denominator) <= 1_000_000;
    }
}
