using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A step whose current takes more voltage in the declared resistances than is allowed, or than cells have to spare.</summary>
internal sealed class OhmicDropAboveAllowed() : Rule(
    "PHILI4011",
    "The resistances take no more voltage than is allowed",
    Severity.Warning,
    "Current × declared resistance is a voltage that the cell loses. Published cells run at up to 0.42 V; the message says which part takes most.")
{
    private const double MuchVolts = 0.5;

    private static readonly OhmicDropAboveVoltage Law = new();

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (Worst(cell) is not { Ohmic: { } ohmic } worst)
            yield break;

        var allowed = cell.Conditions?[Slots.AllowedOverpotential];
        var limit = allowed is null ? MuchVolts : allowed.Figure.Interval.Upper?.ToDouble() ?? double.PositiveInfinity;
        if (!(ohmic.Lower > limit) || Doubts.AboutBudget(cell) || Accusing.Of(cell.Budget) is not { Largest: { Accuses: { } most } largest } accusing)
            yield break;

        // Where it exceeds even the open-circuit voltage, that has been said.
        foreach (var _ in Law.Judge(cell))
            yield break;

        var share = Numbers.Significant(100 * most.Value / cell.Budget.Declared!.Value.Value, 2);
        yield return At(
            StepCurrent.Place(worst.Step),
            ohmic.Lower > MuchVolts ? Severity.Warning : Severity.Info,
            $"{StepCurrent.Words(worst.Step, worst.CurrentDensity)} takes {Told.In(ohmic, QuantityKinds.Voltage)} in the declared resistances, more than "
            + (allowed is null ? "the 0.5 V that cells have to spare" : "the allowed " + Say.Text(allowed))
            + $". The largest is {largest.Name}, {Told.In(most, QuantityKinds.AreaSpecificResistance)}, {share} % of them"
            + (Ceiling.GainOfHalving(most.Value, cell.Budget.Declared!.Value.Value) is { } gain
                ? $": halving it would let {Numbers.Significant(gain, 3)} times the current through at the same loss."
                : "."))
            with { Also = new([largest.Place, .. Say.Places(allowed)]) };
    }

    // One cell has one set of resistances: the step that loses most stands for them all.
    private static StepDrop? Worst(Cell cell)
    {
        StepDrop? worst = null;
        foreach (var drop in cell.Budget.Drops)
        {
            if (drop.Ohmic is { } ohmic && !(ohmic.Lower <= worst?.Ohmic?.Lower))
                worst = drop;
        }

        return worst;
    }
}
