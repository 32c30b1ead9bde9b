using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A step, or a nominal capacity, of more charge than the active material holds by its formula.</summary>
internal sealed class CapacityAboveTheory() : Rule(
    "PHILI3001",
    "A capacity is at most the theoretical one",
    Severity.Error,
    "A gram of active material exchanges at most n·F/(3.6·M) mAh. Discharges above it are impossible where the formula says all.")
{
    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var electrode in new[] { cell.Cathode, cell.Anode })
        {
            if (electrode?[Slots.NominalCapacity] is { } nominal && Theory.Of(electrode) is { } theory && JudgeNominal(electrode, nominal, theory) is { } finding)
                yield return finding;
        }

        if (Theory.Of(cell.Cathode) is not { } limit)
            yield break;

        foreach (var step in cell.Steps)
        {
            if (JudgeStep(cell.Cathode!, step, limit) is { } finding)
                yield return finding;
        }
    }

    private Finding? JudgeNominal(Part electrode, Given nominal, Theory theory)
    {
        var amount = AmountFor(electrode, nominal);
        if (theory.Excess(nominal, amount) is not { } excess || Disagreement.Between(nominal.Figure.Interval, excess.Limit.Interval) is not { } severity)
            return null;

        var fixes = FixesOf(electrode, nominal);
        return At(
            nominal.Place,
            severity,
            $"NominalCapacity {Say.Text(nominal)} is more than {theory.Holder(amount)} in theory: {theory.Told(nominal, excess, amount)}. "
            + (fixes.IsEmpty ? "Correct it, or state what the material exchanges in its Electrons." : LiteralEdits.Meant(nominal, fixes)))
            with { Also = Say.Places(amount?.Givens ?? []), Fixes = fixes };
    }

    private Finding? JudgeStep(Part cathode, Step step, Theory theory)
    {
        var total = step[Slots.Capacity, QuantityKinds.ArealCapacity] ?? step[Slots.Capacity, QuantityKinds.Charge];
        var specific = step[Slots.Capacity, QuantityKinds.SpecificCapacity] ?? step[Slots.SpecificCapacity];
        var amount = total is null ? null : AmountFor(cathode, total);
        var bySpecific = specific is null ? null : theory.Excess(specific, null);
        var byTotal = total is null ? null : theory.Excess(total, amount);
        if ((bySpecific ?? byTotal) is not { } excess)
            return null;

        // Both may say it: it is one fault, told where it is nearest to the theory.
        var told = bySpecific is null ? total! : specific!;
        var toldAmount = bySpecific is null ? amount : null;
        var second = bySpecific is not null && byTotal is not null
            ? $"; {Say.Text(total!)} is above {Say.As(total!, byTotal.Limit)} ({amount!.Words}) too"
            : "";
        var isBeyondAll = excess.IsBeyondAll || byTotal is { IsBeyondAll: true };
        var severity = theory.SeverityOf(step, isBeyondAll);
        var fixes = FixesOf(step, told);
        return At(
            told.Place,
            severity,
            $"{Say.Text(told)} on {(step.IsDischarge ? "discharge" : "charge")} is more than {theory.Holder(toldAmount)} in theory: "
            + $"{theory.Told(told, excess, toldAmount)}{second}. "
            + (fixes.IsEmpty ? theory.Remedy(step, severity) : LiteralEdits.Meant(told, fixes)))
            with
            {
                Also = Say.Places([bySpecific is not null && byTotal is not null ? total : null, .. byTotal is null ? [] : amount!.Givens]),
                Fixes = fixes,
            };
    }

    // A capacity a thousand times too large is Ah for mAh, and the remedy is a unit.
    private static EquatableArray<LiteralFix> FixesOf(Part part, Given capacity) => Magnitudes.SlipOf(part.Role, capacity)?.Fixes ?? default;

    private static ActiveAmount? AmountFor(Part electrode, Given capacity) =>
        ReferenceEquals(capacity.Kind, QuantityKinds.ArealCapacity) ? ActiveAmount.PerArea(electrode)
        : ReferenceEquals(capacity.Kind, QuantityKinds.Charge) ? ActiveAmount.InAll(electrode)
        : null;
}
