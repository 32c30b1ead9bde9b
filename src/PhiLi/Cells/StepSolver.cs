using System.Collections.Generic;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Cells;

/// <summary>Works out what follows for a step from what the description gives, and nothing that it does not.</summary>
internal static class StepSolver
{
    public static StepResult Solve(Step step, Part? cathode, Figure? loading, Figure? area)
    {
        var specific = SpecificCapacity(step) ?? SpecificOfCharge(step, cathode);
        var areal = ArealCapacity(step, specific, loading, area);
        var nominal = Electrode.NominalArealCapacity(cathode, loading);
        var current = CurrentDensity(step, loading, area);
        var rate = step[Slots.Rate]?.Figure ?? RateOfCurrent(step, cathode, current, nominal);
        var time = step[Slots.Time]?.Figure;

        return new StepResult
        {
            ArealCapacity = areal,
            SpecificCapacity = specific ?? (areal is { } charge && loading is { } mass ? charge / mass : null),
            NominalArealCapacity = nominal,
            Rate = rate,
            CurrentDensity = current,
            Flux = current is { } j ? Throughput.Flux(j) : null,
            Phi = areal is { } delivered && rate is { } perTime ? Throughput.Phi(delivered, perTime) : null,
            MeanPhi = areal is { } measured && time is { } duration ? Throughput.MeanPhi(measured, duration) : null,
            Utilisation = Utilisation(step, specific, areal, cathode, nominal, current),
        };
    }

    /// <summary>The step whose Φ is the cell's; the earlier one where two are equal.</summary>
    public static Step? Best(IReadOnlyList<Step> steps)
    {
        Step? best = null;
        foreach (var step in steps)
        {
            if (step.IsDischarge && step.Mode != StepMode.CapacityLimited && step.Result.Phi?.Value is { } phi && PerHour.Of(phi) is not null
                && (best is null || phi > best.Result.Phi!.Value.Value))
            {
                best = step;
            }
        }

        return best;
    }

    /// <summary>Charge per active mass as the step gives it, C/kg.</summary>
    public static Figure? SpecificCapacity(Step step) =>
        (step[Slots.Capacity, QuantityKinds.SpecificCapacity] ?? step[Slots.SpecificCapacity])?.Figure;

    private static Figure? SpecificOfCharge(Step step, Part? cathode) =>
        step[Slots.Capacity, QuantityKinds.Charge] is { } charge && Electrode.ActiveMass(cathode) is { } mass ? charge.Figure / mass : null;

    private static Figure? ArealCapacity(Step step, Figure? specific, Figure? loading, Figure? area)
    {
        if (step[Slots.Capacity, QuantityKinds.ArealCapacity] is { } areal)
            return areal.Figure;

        if (step[Slots.Capacity, QuantityKinds.Charge] is { } charge && area is { } over)
            return charge.Figure / over;

        return specific is { } perMass && loading is { } mass ? perMass * mass : null;
    }

    private static Figure? CurrentDensity(Step step, Figure? loading, Figure? area)
    {
        if (step[Slots.CurrentDensity] is { } density)
            return density.Figure;

        if (step[Slots.SpecificCurrent] is { } specific && loading is { } mass)
            return specific.Figure * mass;

        return step[Slots.Current] is { } current && area is { } over ? current.Figure / over : null;
    }

    private static Figure? RateOfCurrent(Step step, Part? cathode, Figure? current, Figure? nominal)
    {
        if (step[Slots.SpecificCurrent] is { } specific
            && cathode?[Slots.NominalCapacity, QuantityKinds.SpecificCapacity] is { } perMass)
        {
            return specific.Figure / perMass.Figure;
        }

        return current is { } j && nominal is { } capacity ? j / capacity : null;
    }

    private static Figure? Utilisation(Step step, Figure? specific, Figure? areal, Part? cathode, Figure? nominal, Figure? current)
    {
        // The same basis above and below first: a loading on both sides would widen the interval and say nothing.
        if (specific is { } perMass && cathode?[Slots.NominalCapacity, QuantityKinds.SpecificCapacity] is { } full)
            return perMass / full.Figure;

        if (areal is { } charge && nominal is { } capacity)
            return charge / capacity;

        // Rate and current together say what 1C is: j/rate.
        if (step[Slots.Rate] is not { } rate)
            return null;

        if (specific is { } gravimetric && step[Slots.SpecificCurrent] is { } perGram)
            return gravimetric * rate.Figure / perGram.Figure;

        return areal is { } delivered && current is { } j ? delivered * rate.Figure / j : null;
    }
}
