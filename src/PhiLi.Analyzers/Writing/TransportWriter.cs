using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Analyzers.Writing;

/// <summary>The group <c>Transport</c>: each resistance that is known, their sums, the ceiling of Φ, and what follows for the stack.</summary>
internal static class TransportWriter
{
    private const string Group = "Transport";

    public static void Write(CodeWriter code, TransportBudget budget, IReadOnlyList<WantedUnit> wanted, Members members)
    {
        if (!budget.HasFigures() || !members.TryBegin(code, Group, TransportWords.Budget(budget)))
            return;

        code.Open("public static class ", Group);
        var group = new TransportGroup(code, wanted);
        Sums(group, budget);
        if (budget.Total is not null && budget.Bottleneck is { } bottleneck && group.Takes("Bottleneck"))
        {
            code.Doc("Where the largest share is").Line(
                "public const global::PhiLi.TransportDomain Bottleneck = global::PhiLi.TransportDomain.", bottleneck.ToString(), ";");
        }

        if (budget.PhiCeiling?.Figure is { } ceiling && PerHour.Of(ceiling.Value) is not null)
        {
            group.Number("PhiCeiling", PerHour.Of(ceiling.Value), TransportWords.Ceiling(ceiling, budget.AllowedOverpotential));
            group.Number("PhiCeilingLower", PerHour.Of(ceiling.Interval.Lower), "The least that the digits allow");
            group.Number("PhiCeilingUpper", PerHour.Of(ceiling.Interval.Upper), "The largest that the digits allow");
        }

        group.Number("NegativeToPositive", budget.NegativeToPositive?.Number, "Capacity of the anode over that of the cathode");
        group.Number("Porosity", budget.Composite?.Porosity?.Number, "Share of the cathode's volume that is empty, derived from its mass and densities");
        group.Quantity("LithiumReserve", QuantityKinds.ArealCapacity, budget.LithiumReserve, static (figure, kind) =>
            Describe.In(figure, kind) + " of lithium declared as metal");
        if (budget.Stack is { } stack)
        {
            group.Quantity("SpecificEnergy", QuantityKinds.SpecificEnergy, stack.SpecificEnergy, Words);
            group.Quantity("EnergyDensity", QuantityKinds.EnergyDensity, stack.EnergyDensity, Words);
            string Words(Figure figure, QuantityKind kind) => TransportWords.Stack(figure, kind, stack.LeftOut);
        }

        // After the names that are the same in every cell: none of them may fall to a part.
        foreach (var part in budget.Parts)
            group.Resistance(part.Name, part.Value, figure => TransportWords.Resistance(part, figure), budget.ShareOf(part), budget.GainOfHalving(part));

        code.Close();
    }

    private static void Sums(TransportGroup group, TransportBudget budget)
    {
        group.Resistance("Total", budget.Total, static figure => "All known resistances: " + Describe.In(figure, QuantityKinds.AreaSpecificResistance));
        foreach (var domain in BudgetFigures.Domains)
            group.Resistance(domain.ToString(), budget.SumOf(domain), figure => TransportWords.Sum(domain, figure), budget.ShareOf(domain));
    }

    /// <summary>The members of the group: each name once.</summary>
    private sealed class TransportGroup(CodeWriter code, IReadOnlyList<WantedUnit> wanted)
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { Group };

        public bool Takes(string name) => !GeneratedNames.IsInherited(name) && _taken.Add(name);

        public void Number(string name, double? value, string summary)
        {
            if (value is { } number && Takes(name))
                code.Doc(summary).Constant(name, number);
        }

        public void Quantity(string name, QuantityKind kind, Bounded? value, Func<Figure, QuantityKind, string> summary)
        {
            if (value?.Figure is { Value: { } exact } figure && Takes(name))
                QuantityWriter.Write(code, name, summary(figure, kind), kind, null, exact, wanted);
        }

        public void Resistance(string name, Bounded? value, Func<Figure, string> summary, double? share = null, double? gain = null)
        {
            if (value?.Figure is not { Value: { } exact } figure || !Takes(name))
                return;

            QuantityWriter.Open(code, name, summary(figure), QuantityKinds.AreaSpecificResistance, null, exact, wanted);
            Member("Share", share, "Share of the known resistances");
            Member("GainOfHalving", gain, "Factor on the ceiling of Φ if it is halved");
            code.Close();
        }

        private void Member(string name, double? value, string summary)
        {
            if (Bounded.NumberOf(value) is { } number)
                code.Doc(summary).Constant(name, number);
        }
    }
}
