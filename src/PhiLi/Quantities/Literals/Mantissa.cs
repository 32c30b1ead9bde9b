using System.Numerics;

namespace PhiLi.Quantities;

/// <summary>Digits with at most one point, perhaps grouped by thin or no-break blanks.</summary>
internal struct Mantissa
{
    // 18 digits always fit a long.
    private const int MostInLong = 18;

    private long _digits;
    private BigInteger _many;

    public int Start;
    public int End;
    public int Count;
    public int Decimals;
    public bool HasPoint;

    /// <summary>How many zeros end the digits of a number without a point: 2 for 500.</summary>
    public int TrailingZeros;

    public readonly bool IsZero => Count <= MostInLong ? _digits == 0 : _many.IsZero;

    /// <summary>The decimal place of the last significant digit; trailing zeros of an integer are none.</summary>
    public readonly int LastPlace => HasPoint ? -Decimals : IsZero ? 0 : TrailingZeros;

    public readonly Rational Scaled(int exponent) => Count <= MostInLong
        ? Rational.FromDecimal(_digits, exponent)
        : Rational.FromDigits(_many, exponent);

    /// <summary>Reads digits at the scan's place; false, without a fault, where there are none.</summary>
    public static bool TryRead(ref LiteralScan scan, out Mantissa mantissa)
    {
        mantissa = default;
        mantissa.Start = scan.At;
        var group = 0;
        var grouped = false;
        while (scan.At < scan.End)
        {
            var c = scan.Text[scan.At];
            if (Characters.IsDigit(c))
            {
                mantissa.Add(c - '0');
                group++;
                scan.At++;
            }
            else if (c == '.' && !mantissa.HasPoint && (group == 3 || !grouped))
            {
                mantissa.HasPoint = true;
                group = 0;
                grouped = false;
                scan.At++;
            }
            else if (Characters.IsGroupBlank(c) && IsGroup(scan, mantissa.HasPoint, group, grouped))
            {
                grouped = true;
                group = 0;
                scan.At++;
            }
            else
                break;
        }

        mantissa.End = scan.At;
        if (mantissa.Count > 0)
            return true;
        scan.At = mantissa.Start;
        return false;
    }

    // Three digits follow, and behind a point perhaps fewer at the end; 3 stood before, and at the very front 1 to 3.
    private static bool IsGroup(in LiteralScan scan, bool behindPoint, int before, bool grouped)
    {
        var after = 0;
        while (scan.At + 1 + after < scan.End && Characters.IsDigit(scan.Text[scan.At + 1 + after]))
            after++;
        var fits = behindPoint || grouped ? before == 3 : before is >= 1 and <= 3;
        return fits && (after == 3 || (behindPoint && after is 1 or 2));
    }

    private void Add(int digit)
    {
        Count++;
        Decimals += HasPoint ? 1 : 0;
        TrailingZeros = digit == 0 ? TrailingZeros + 1 : 0;
        if (Count <= MostInLong)
            _digits = (_digits * 10) + digit;
        else
            _many = ((Count == MostInLong + 1 ? _digits : _many) * 10) + digit;
    }
}
