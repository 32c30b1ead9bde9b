using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Analyzers.Writing;

/// <summary>The group of constants of one part: a nested class for each quantity, a constant for each unit.</summary>
internal static class GroupWriter
{
    public static void Write(CodeWriter code, Part part, Cell cell, string phiInWords, Members members)
    {
        var quantities = QuantitiesOf(part, cell);
        var step = part as Step;
        if (quantities.Count == 0 && step is not { Cycle: > 0 })
            return;

        // A step cannot take the name of what PhiLi writes beside or inside it; a rule says so of one that calls itself Rate, say.
        if (step is not null && GeneratedNames.IsReserved(part.Group) || !members.TryBegin(code, part.Group, Describe.Part(part)))
            return;

        code.Open("public static class ", CodeText.Name(part.Group));
        foreach (var (name, text, kind, unit, value) in quantities)
            QuantityWriter.Write(code, name, text, kind, unit, value, cell.WantedUnits);

        if (step is not null)
            StepWriter.Write(code, step, ReferenceEquals(step, cell.PhiStep) ? phiInWords : null);

        code.Close();
    }

    private static List<(string Name, string Text, QuantityKind Kind, Unit? Unit, Rational Value)> QuantitiesOf(Part part, Cell cell)
    {
        var quantities = new List<(string Name, string Text, QuantityKind Kind, Unit? Unit, Rational Value)>();
        foreach (var given in part.Givens)
        {
            // A bound is no value: it is in the record only.
            // A capacity may be given twice, by the step's own argument and by its slot: the first is used everywhere.
            if (given is { IsInRange: true, Figure.Value: { } value } && !quantities.Exists(each => each.Name == given.Group))
                quantities.Add((given.Group, given.Quantity.Text, given.Kind, given.Quantity.Unit, value));
        }

        if (part is Step step)
        {
            Derive("ArealCapacity", QuantityKinds.ArealCapacity, step.Result.ArealCapacity);
            Derive("SpecificCapacity", QuantityKinds.SpecificCapacity, step.Result.SpecificCapacity);
            Derive("Rate", QuantityKinds.Rate, step.Result.Rate);
            Derive("CurrentDensity", QuantityKinds.CurrentDensity, step.Result.CurrentDensity);
            if (cell.Budget.OverpotentialOf(step)?.Figure is { Value: { } overpotential } figure)
                quantities.Add(("Overpotential", TransportWords.Overpotential(figure), QuantityKinds.Voltage, null, overpotential));
        }

        return quantities;

        void Derive(string name, QuantityKind kind, Figure? figure)
        {
            if (figure?.Value is { } value && !quantities.Exists(each => each.Name == name))
                quantities.Add((name, Numbers.Significant((value / kind.Customary.Factor).ToDouble(), 4) + " " + kind.Example + ", derived", kind, null, value));
        }
    }
}
