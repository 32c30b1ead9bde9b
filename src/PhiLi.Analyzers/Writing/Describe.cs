using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>Values in words, as a hover shows them.</summary>
internal static class Describe
{
    private static readonly Rational SecondsPerHour = new(3600);

    /// <summary><c>Φ = 0.690 mol·m⁻²·h⁻¹ (0.689…0.692), 1.85 mAh/cm² at 1C</c>.</summary>
    public static string Phi(Step step)
    {
        var (figure, basis) = step.Result.Told!.Value;
        return "Φ = " + Hourly(figure) + ", "
            + (step[Slots.Capacity] ?? step[Slots.SpecificCapacity])?.Quantity.Text
            + (basis == TimeBasis.Measured ? " in " + step[Slots.Time]!.Quantity.Text + " (measured mean)" : AtRate(step));
    }

    public static string Flux(Step step) => "k·j = " + Hourly(step.Result.Flux!.Value) + ": lithium that crosses the interface while the current flows.";

    public static string Utilisation(Rational utilisation) =>
        "The step delivered " + Numbers.Significant(utilisation * new Rational(100), 3) + " % of the nominal capacity.";

    /// <summary><c>Cathode: NMC622</c>, <c>Discharge: 1.85 mAh/cm² at 1C</c>, or the bare name where there is no more to say.</summary>
    public static string Part(Part part)
    {
        if (part.Material is { } material)
            return part.Group + ": " + material.Name;

        return part is Step step && (step[Slots.Capacity] ?? step[Slots.SpecificCapacity]) is { } capacity
            ? step.Role + ": " + capacity.Quantity.Text + AtRate(step)
            : part.Group;
    }

    private static string AtRate(Step step) =>
        step[Slots.Rate] is { } rate ? " at " + rate.Quantity.Text
        : (step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current]) is { } current ? " at " + current.Quantity.Text
        : "";

    /// <summary>Three digits of a throughput with its bounds: <c>0.690 mol·m⁻²·h⁻¹ (0.689…0.692)</c>.</summary>
    public static string Hourly(Figure figure) => In(figure, SecondsPerHour, " mol·m⁻²·h⁻¹");

    /// <summary>Three digits of a figure with its bounds in the unit that its field uses: <c>20.0 Ω·cm² (19.5…20.5)</c>.</summary>
    public static string In(Figure figure, QuantityKind kind) => In(figure, Rational.One / kind.Customary.Factor, " " + kind.Customary.Symbol);

    private static string In(Figure figure, Rational factor, string unit)
    {
        var interval = figure.Interval;
        var bounds = interval is { Lower: { } lower, Upper: { } upper } && lower != upper
            ? " (" + Number(lower * factor) + "…" + Number(upper * factor) + ")"
            : "";
        return (figure.Value is { } value ? Number(value * factor) : "?") + unit + bounds;
    }

    private static string Number(Rational value) => Numbers.Significant(value, 3, keepTrailingZeros: true);
}
