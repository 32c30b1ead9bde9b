using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>More active material than composite, or parts of a composite that are more than the whole.</summary>
internal sealed class ActiveAboveComposite() : Rule(
    "PHILI3010",
    "The parts of a composite are at most the whole",
    Severity.Error,
    "Mass is conserved: active material, ion conductor and additives are parts of the composite, by mass and by volume.")
{
    private static readonly (Slot Active, Slot Composite)[] Pairs =
        [(Slots.ActiveLoading, Slots.CompositeLoading), (Slots.ActiveMass, Slots.CompositeMass)];

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var electrode in new[] { cell.Cathode, cell.Anode })
        {
            if (electrode is null)
                continue;

            foreach (var (active, composite) in Pairs)
            {
                if (JudgePair(electrode[active], electrode[composite]) is { } finding)
                    yield return finding;
            }
        }

        foreach (var kind in new[] { QuantityKinds.MassFraction, QuantityKinds.VolumeFraction })
        {
            if (JudgeShares(cell, kind) is { } finding)
                yield return finding;
        }
    }

    private Finding? JudgePair(Given? active, Given? composite) =>
        active is not null && composite is not null && active.Figure.Interval.IsEntirelyAbove(composite.Figure.Interval)
            ? At(
                active.Place,
                $"{Say.Text(active)} of active material is more than the whole composite, {Say.Text(composite)}. Exchange them, or correct one of them.")
                with { Also = Say.Places(composite) }
            : null;

    private Finding? JudgeShares(Cell cell, QuantityKind kind)
    {
        List<Given>? shares = null;
        var least = Rational.Zero;
        foreach (var part in cell.Parts)
        {
            // A second cathode is another rule's business.
            var share = part.Role switch
            {
                AttributeRole.Cathode when ReferenceEquals(part, cell.Cathode) => part[Slots.ActiveFraction, kind],
                AttributeRole.Catholyte or AttributeRole.ConductiveAdditive => part[Slots.Share, kind],
                _ => null,
            };
            if (share?.Figure.Interval.Lower is not { Sign: > 0 } lower)
                continue;

            (shares ??= []).Add(share);
            least += lower;
        }

        // One share above one has a rule of its own.
        if (shares is not { Count: > 1 } || least <= Rational.One)
            return null;

        var words = new List<string>(shares.Count);
        foreach (var share in shares)
            words.Add(Say.Text(share));

        return At(
            shares[0].Place,
            $"{Words.And(words)} of one composite are together more than the whole of it: at least {Numbers.Significant(least * new Rational(100), 4)} %. "
            + "Give each as a share of the composite, additives counted in.")
            with { Also = Say.Places(shares.GetRange(1, shares.Count - 1)) };
    }
}
