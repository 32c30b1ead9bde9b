using System;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>The activation energy that two conductivities at two temperatures give. Logarithms are irrational: this is computed in double.</summary>
/// <remarks>Ea/k = ln(σ₂T₂/(σ₁T₁))/(1/T₁ − 1/T₂) by <see cref="Arrhenius"/>, or without the temperatures in the logarithm.</remarks>
internal static class MeasuredBarrier
{
    /// <summary>Ea in J or J/mol, as the kind says; null where a side is open or the temperatures may be the same.</summary>
    public static Figure? Of(Given first, Given firstTemperature, Given second, Given secondTemperature, ArrheniusForm form, QuantityKind kind)
    {
        if (Ends(first) is not var (a, b) || Ends(second) is not var (c, d)
            || Ends(firstTemperature) is not var (cold, lessCold) || Ends(secondTemperature) is not var (lessHot, hot))
        {
            return null;
        }

        if (cold > hot)
            return Of(second, secondTemperature, first, firstTemperature, form, kind);

        if (lessCold >= lessHot)
            return null;

        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var from in new[] { cold, lessCold })
        {
            foreach (var to in new[] { lessHot, hot })
            {
                least = Math.Min(least, Kelvins(c / b, from, to, form));
                most = Math.Max(most, Kelvins(d / a, from, to, form));
            }
        }

        return Energy(least, kind) is { } lower && Energy(most, kind) is { } upper
            ? new Figure(Energy(Middle(first, firstTemperature, second, secondTemperature, form), kind), Interval.Between(lower, upper))
            : null;
    }

    private static double Kelvins(double ratio, double from, double to, ArrheniusForm form) =>
        Math.Log(form == ArrheniusForm.Plain ? ratio : ratio * (to / from)) / ((1 / from) - (1 / to));

    private static double Middle(Given first, Given from, Given second, Given to, ArrheniusForm form) =>
        first.Figure.Value is { } left && second.Figure.Value is { } right && from.Figure.Value is { } cold && to.Figure.Value is { } hot
            ? Kelvins((right / left).ToDouble(), cold.ToDouble(), hot.ToDouble(), form)
            : double.NaN;

    private static Rational? Energy(double kelvins, QuantityKind kind) =>
        Finite.OrUnknown(kelvins) is { } finite && Arrhenius.Energy(finite, kind) is var energy && Finite.OrUnknown(energy) is not null
            ? Rational.FromDouble(energy)
            : null;

    private static (double Lower, double Upper)? Ends(Given given)
    {
        if (given.Figure.Interval is not { Lower: { } lower, Upper: { } upper })
            return null;

        var ends = (Lower: lower.ToDouble(), Upper: upper.ToDouble());
        return Finite.IsPositive(ends.Lower) && Finite.IsPositive(ends.Upper) ? ends : null;
    }
}
