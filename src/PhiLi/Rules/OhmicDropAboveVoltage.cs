using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A discharge whose current takes more voltage than the cell has.</summary>
internal sealed class OhmicDropAboveVoltage() : Rule(
    "PHILI3007",
    "A discharge leaves some of the open-circuit voltage",
    Severity.Error,
    "Ohm's law: what the current takes in the declared resistances is at most the open-circuit voltage, or no such current flows.")
{
    // 0 °C: a colder interface loses less at a large current, and where no temperature is said this is the coldest that is usual.
    private const double Coldest = 273.15;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Conditions?[Slots.OpenCircuitVoltage] is not { } voltage || voltage.Figure.Interval.Upper is not { } most)
            yield break;

        // The budget is worked out only where somebody says what no drop can exceed.
        (StepDrop Drop, double Least)? worst = null;
        foreach (var drop in cell.Budget.Drops)
        {
            // A charger may apply any voltage; a discharge has its own only.
            if (drop.Step.IsDischarge && Least(cell, drop) is var least && least > most.ToDouble() && !(least <= worst?.Least))
                worst = (drop, least);
        }

        if (worst is not var (step, taken) || Doubts.AboutBudget(cell))
            yield break;

        var accusing = Accusing.Of(cell.Budget, Counts);
        yield return At(
            StepCurrent.Place(step.Step),
            $"{StepCurrent.Words(step.Step, step.CurrentDensity)} takes at least {Told.In(taken, QuantityKinds.Potential)} in {accusing.Words}, "
            + $"more than the open-circuit voltage of {Say.Text(voltage)}: no such current flows. Correct the current, the thickness, the conductivity or the resistance.")
            with { Also = new([voltage.Place, .. accusing.Places]) };
    }

    // Layers are ohmic at any current. Of an interface a part may be kinetic, and that grows with the logarithm of a large current only.
    private static double Least(Cell cell, StepDrop drop)
    {
        var temperature = CellTemperature.Of(cell) is { IsDeclared: true, Kelvins: { Lower: > 0 } kelvins } ? kelvins.Lower : Coldest;
        var current = drop.CurrentDensity.Lower;
        var sum = 0.0;
        foreach (var part in cell.Budget.Parts)
        {
            if (part.Accuses is not { Lower: > 0 } resistance || !Counts(part))
                continue;

            if (part.Name is ResistanceChain.CathodeInterfaceName or ResistanceChain.AnodeInterfaceName)
                sum += ButlerVolmer.Overpotential(current, Constants.ThermalVoltage(temperature) / resistance.Lower, temperature) ?? 0;
            else
                sum += current * resistance.Lower;
        }

        return sum;
    }

    // What the rails of an electrode take shrinks with its kinetics: there is no simple least of it.
    private static bool Counts(Resistance part) => part.Domain != TransportDomain.Electrode;
}
