using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A rate that, times the nominal capacity, is not the current beside it.</summary>
internal sealed class RateAndCurrentDisagree() : Rule(
    "PHILI4002",
    "Rate × nominal capacity is the current",
    Severity.Warning,
    "1C is the current that the nominal capacity gives in an hour. A rate and a current of one step must say the same.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Cathode?[Slots.NominalCapacity] is not { } nominal)
            yield break;

        var judged = 0;
        var clashes = new List<Clash>();
        foreach (var step in cell.Steps)
        {
            if (step[Slots.Rate] is not { } rate || Doubts.About(cell, step))
                continue;

            // Of several currents one that fits is enough: that they disagree among themselves is another rule's.
            var pairs = new List<Clash>();
            var fits = 0;
            foreach (var pair in Pairs(cell, step, nominal, rate))
            {
                if (pair is { Severity: null })
                    fits++;
                else
                    pairs.Add(pair);
            }

            judged += fits + pairs.Count > 0 ? 1 : 0;
            if (fits == 0 && pairs.Count > 0)
                clashes.Add(pairs[0]);
        }

        // Where every step says so and all agree with each other, it is the nominal capacity that is wrong.
        if (clashes.Count > 1 && clashes.Count == judged && TellNominal(nominal, clashes) is { } finding)
        {
            yield return finding;
            yield break;
        }

        foreach (var clash in clashes)
            yield return Tell(nominal, clash);
    }

    private static IEnumerable<Clash> Pairs(Cell cell, Step step, Given nominal, Given rate)
    {
        var isPerMass = ReferenceEquals(nominal.Kind, QuantityKinds.SpecificCapacity);
        var perArea = isPerMass ? ActiveAmount.PerArea(cell.Cathode) : null;
        if (step[Slots.SpecificCurrent] is { } specific && isPerMass)
            yield return Clash.Of(specific, rate, nominal.Figure, "");

        if (step[Slots.CurrentDensity] is { } density && NominalPerArea(nominal, perArea) is { } areal)
            yield return Clash.Of(density, rate, areal, On(perArea));

        if (step[Slots.Current] is not { } current)
            yield break;

        if (isPerMass && ActiveAmount.InAll(cell.Cathode) is { } mass)
            yield return Clash.Of(current, rate, nominal.Figure * mass.Figure, " × " + mass.Words);
        else if (!isPerMass && ActiveAmount.Area(cell.Cathode) is { } area)
            yield return Clash.Of(current, rate, nominal.Figure * area.Figure, " × " + area.Words);
    }

    private static Figure? NominalPerArea(Given nominal, ActiveAmount? loading) =>
        ReferenceEquals(nominal.Kind, QuantityKinds.ArealCapacity) ? nominal.Figure
        : loading is null ? null
        : nominal.Figure * loading.Figure;

    private static string On(ActiveAmount? loading) => loading is null ? "" : " × " + loading.Words;

    private Finding Tell(Given nominal, Clash clash) => At(
        clash.Current.Place,
        clash.Severity!.Value,
        $"{Say.Text(clash.Current)} is not {Say.Text(clash.Rate)}: {Say.Text(nominal)}{clash.Words} at {Say.Text(clash.Rate)} is "
        + $"{Say.As(clash.Current, clash.Expected)}. Correct the current, the rate or the nominal capacity.")
        with { Also = Say.Places(clash.Rate, nominal) };

    private Finding? TellNominal(Given nominal, List<Clash> clashes)
    {
        var others = new List<Given>();
        var common = clashes[0].Nominal.Interval;
        var severity = Severity.Info;
        foreach (var clash in clashes)
        {
            if (clash.Words != clashes[0].Words || Intervals.Common(common, clash.Nominal.Interval) is not { } together)
                return null;

            common = together;
            severity = clash.Severity!.Value > severity ? clash.Severity.Value : severity;
            others.Add(clash.Current);
        }

        var first = clashes[0];
        return At(
            nominal.Place,
            severity,
            $"{Say.Text(nominal)} is not what the rates refer to: {Say.Text(first.Current)} at {Say.Text(first.Rate)} makes it "
            + $"{Say.As(nominal, nominal.Figure * first.Factor)}, and {(clashes.Count == 2 ? "the other step agrees" : "the other steps agree")}. Correct the nominal capacity.")
            with { Also = Say.Places(others) };
    }

    /// <summary>A current beside what the rate makes of the nominal capacity.</summary>
    private sealed record Clash(Given Current, Given Rate, Figure Expected, string Words, Severity? Severity)
    {
        /// <summary>The capacity, on the current's basis, that the rate refers to.</summary>
        public Figure Nominal => Current.Figure / Rate.Figure;

        /// <summary>By what the nominal capacity would have to change.</summary>
        public Figure Factor => Current.Figure / Expected;

        public static Clash Of(Given current, Given rate, Figure nominal, string words)
        {
            var expected = nominal * rate.Figure;
            return new(current, rate, expected, words, Disagreement.Between(current.Figure.Interval, expected.Interval));
        }
    }
}
