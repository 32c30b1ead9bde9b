using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>An activation energy that is not the one that two declared conductivities give.</summary>
internal sealed class ActivationEnergyDisagrees() : Rule(
    "PHILI4018",
    "An activation energy follows from the conductivities beside it",
    Severity.Warning,
    "Two conductivities at two temperatures give an activation energy. One declared beside them must be the same.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        Part? layer = null;
        Point? reference = null;
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.Electrolyte)
            {
                layer = part[Slots.ActivationEnergy] is not null && !Doubts.About(cell, part) ? part : null;
                reference = Point.Of(part);
            }
            else if (part.Role == AttributeRole.MeasuredConductivity && layer is not null && Point.Of(part) is { } point && !Doubts.About(cell, part))
            {
                if (reference is not null && Judge(cell, layer, reference, point) is { } finding)
                {
                    // One fault is told once, however many conductivities show it.
                    yield return finding;
                    layer = null;
                }

                reference ??= point;
            }
        }
    }

    private Finding? Judge(Cell cell, Part layer, Point first, Point second)
    {
        if (MeltsBetween(layer, first, second))
            return null;

        var declared = layer[Slots.ActivationEnergy]!;
        Finding? told = null;
        foreach (var (form, law) in FormsOf(cell, layer))
        {
            if (MeasuredBarrier.Of(first.Conductivity, first.Temperature, second.Conductivity, second.Temperature, form, declared.Kind) is not { } energy
                || Disagreement.Between(declared.Figure.Interval, energy.Interval) is not { } severity)
            {
                return null;
            }

            // Where the form is not said, the milder judgement of the two counts.
            if (told is null || severity < told.Severity)
                told = Tell(declared, first, second, severity, Say.As(declared, energy) + " by " + law);
        }

        return told;
    }

    private Finding Tell(Given declared, Point first, Point second, Severity severity, string energy) => At(
        declared.Place,
        severity,
        $"ActivationEnergy {Say.Text(declared)} is not what {first.Words} and {second.Words} give: {energy}. Correct one of them.")
        with { Also = Say.Places(first.Conductivity, first.Temperature, second.Conductivity, second.Temperature) };

    // Sources seldom say which form they fitted, and the two are a kT apart.
    private static (ArrheniusForm Form, string Law)[] FormsOf(Cell cell, Part layer)
    {
        (ArrheniusForm, string) hopping = (ArrheniusForm.TimesTemperature, "σT = A·exp(−Ea/kT)"), plain = (ArrheniusForm.Plain, "σ = A·exp(−Ea/kT)");
        return cell.Declaration.Attributes[layer.Attribute].Text("ActivationForm") switch
        {
            null => [hopping, plain],
            "1" => [plain],
            _ => [hopping],
        };
    }

    // Across a melting point there are two activation energies, and no single one fits.
    private static bool MeltsBetween(Part layer, Point first, Point second) =>
        layer.Material?.Figure(Slots.MeltingPoint) is { } melting
        && !melting.Interval.IsEntirelyAbove(Intervals.Hull(first.Temperature.Figure.Interval, second.Temperature.Figure.Interval))
        && !melting.Interval.IsEntirelyBelow(Intervals.Hull(first.Temperature.Figure.Interval, second.Temperature.Figure.Interval));

    private sealed record Point(Given Conductivity, Given Temperature)
    {
        public string Words => Say.Text(Conductivity) + " at " + Say.Text(Temperature);

        public static Point? Of(Part part) =>
            part[Slots.Conductivity] is { } conductivity && part[Slots.ConductivityTemperature] is { } temperature ? new Point(conductivity, temperature) : null;
    }
}
