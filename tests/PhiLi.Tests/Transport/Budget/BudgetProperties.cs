using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport.Budget;

public class BudgetProperties
{
    private static readonly AttributeRole[] Roles = Enum.GetValues<AttributeRole>()
        .Where(role => role is not (AttributeRole.Cell or AttributeRole.CellTable or AttributeRole.CellLibrary)).ToArray();

    private static readonly string[] Enumerations = ["Of", "Architecture", "Shape", "ActivationForm", "Mode", "Cycle"];

    private static readonly Gen<string> Number = Gen.OneOf(
        "0", "1", "0.5", "0.30", "3", "25", "100", "1e-9", "1e300", "1e-300", "~3", "<7", ">7", "5 ± 9", "0.30(4)", "1e5000", "-4");

    // Mostly in a unit that its slot takes, so that it gets past the reader.
    private static readonly Gen<(string, string)> Quantity = Gen.Select(Gen.OneOf(Slots.All.ToArray()), Gen.Int[0, 9], Number, (slot, kind, number) => (
        slot.Name, kind == 9 ? number + " km" : number + " " + slot.Kinds[kind % slot.Kinds.Count].Customary.Symbol));

    private static readonly MaterialDeclaration[] Materials =
    [
        TestMaterials.Lco, TestMaterials.Sulfide,
        TestMaterials.Cathode("LiCoO2", ("Density", "5 g/cm³"), ("StableTo", "4 V"), ("ReversibleCapacity", "140 mAh/g")),
        TestMaterials.Conductor(Family.Argyrodite, ("Density", "2 g/cm³"), ("Conductivity", "2 mS/cm"), ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.3 eV"), ("StableTo", "2 V"), ("Sites", "[Si0.6Ge0.4]"), ("Order", "2")),
        TestMaterials.Conductor(Family.Liquid, ("Conductivity", "1e-300 mS/cm"), ("MeltingPoint", "30 °C"), ("TransferenceNumber", "0.4")),
        TestMaterials.Of("N.Foil", AttributeRole.ActiveMaterial, [Family.MetalAnode, Family.Anode], ("Formula", "Li"), ("Electrons", "1"), ("Density", "0.534 g/cm³"), ("AverageVoltage", "0 V")),
        TestMaterials.Of("N.Graphite", AttributeRole.ActiveMaterial, [Family.HostAnode, Family.Anode], ("Formula", "C6"), ("Electrons", "1"), ("Density", "2.2 g/cm³")),
        TestMaterials.Of("N.Filler", null, [Family.Dielectric]),
    ];

    private static readonly Gen<(string, string)> AnyArgument = Gen.OneOf(
        Quantity,
        Gen.Select(Gen.OneOf(Enumerations), Gen.Int[-1, 9], (name, value) => (name, value.ToString(CultureInfo.InvariantCulture))));

    private static readonly Gen<(AttributeRole Role, int Material, (string, string)[] Arguments)[]> Anything =
        Gen.Select(Gen.OneOf(Roles), Gen.Int[-1, Materials.Length - 1], AnyArgument.Array[0, 30], (role, material, arguments) => (role, material, arguments)).Array[0, 14];

    [Fact]
    public void No_declaration_makes_the_solver_throw_or_contradict_itself() => Anything.Sample(
        parts =>
        {
            var cell = TestCell.Cell();
            foreach (var (role, material, arguments) in parts)
                cell.With(role, material < 0 ? null : Materials[material], arguments);

            Holds(cell.Budget());
        },
        iter: 20_000);

    [Fact]
    public void A_sound_cell_keeps_its_sums() => DescribedCell.Any.Sample(cell => Holds(cell.Build().Budget()), iter: 2000);

    [Fact]
    public void More_resistance_never_raises_a_ceiling() => Gen.Select(DescribedCell.Any, Gen.Int[0, DescribedCell.Resistances - 1], Gen.Double[1, 5]).Sample(
        (cell, which, factor) =>
        {
            // Bounds are another matter: 110 has fewer digits than 109.
            var before = cell.Build().Budget().PhiCeiling!.Value;
            var after = cell.Worse(which, factor).Build().Budget().PhiCeiling!.Value;
            Assert.True(after.Value <= before.Value * (1 + 1e-9));
        },
        iter: 2000);

    [Fact]
    public void The_units_in_which_a_cell_is_written_make_no_difference() => DescribedCell.Any.Sample(
        cell =>
        {
            var (left, right) = (cell.Build().Budget(), cell.Build(isInOtherUnits: true).Budget());
            Assert.Equal(left.Parts.Select(part => (part.Name, part.Provenance, part.How)), right.Parts.Select(part => (part.Name, part.Provenance, part.How)));
            foreach (var (one, other) in left.Parts.Zip(right.Parts))
                Same(one.Value, other.Value);

            Same(left.Total, right.Total);
            Same(left.Declared, right.Declared);
            Same(left.PhiCeiling, right.PhiCeiling);
            Same(left.LithiumReserve, right.LithiumReserve);
            Same(left.Composite!.Porosity, right.Composite!.Porosity);
            Same(left.Stack!.SpecificEnergy, right.Stack!.SpecificEnergy);
            Same(left.Stack.EnergyDensity, right.Stack.EnergyDensity);
            Assert.Equal(left.Notes, right.Notes);
            foreach (var (one, other) in left.Drops.Zip(right.Drops))
                Same(one.Overpotential, other.Overpotential);
        },
        iter: 1000);

    [Fact]
    public void Whatever_rounds_to_the_printed_digits_stays_within_the_bounds() => Gen.Select(DescribedCell.Any, Gen.Int[-50, 50].Array[12]).Sample(
        (cell, hundredths) =>
        {
            var (rounded, exact) = (cell.Build().Budget(), cell.Within(hundredths).Build().Budget());
            foreach (var (one, other) in rounded.Parts.Zip(exact.Parts))
                Within(one.Value, other.Value);

            Within(rounded.Total, exact.Total);
            Within(rounded.PhiCeiling, exact.PhiCeiling);
            Within(rounded.Composite!.Porosity, exact.Composite!.Porosity);
            Within(rounded.LithiumReserve, exact.LithiumReserve);
            Within(rounded.Stack!.SpecificEnergy, exact.Stack!.SpecificEnergy);
            Within(rounded.Stack.EnergyDensity, exact.Stack.EnergyDensity);
            Within(rounded.Drops.Single().Overpotential, exact.Drops.Single().Overpotential);
        },
        iter: 1000);

    private static void Within(Bounded? bounds, Bounded? figure)
    {
        if (bounds is { } known)
            Assert.InRange(figure!.Value.Value, known.Lower - (Math.Abs(known.Lower) * 1e-9), known.Upper + (Math.Abs(known.Upper) * 1e-9));
    }

    private static void Holds(TransportBudget budget)
    {
        Assert.Equal(budget.Parts.Count, budget.Parts.Select(part => part.Name).Distinct().Count());
        foreach (var part in budget.Parts)
        {
            Encloses(part.Value);
            Encloses(part.Accuses);
            Assert.Equal(part.Value is null, part.Provenance == Provenance.Unknown);
            Assert.True(part.Accuses is not { } accuses || accuses.Value <= part.Value!.Value.Value * (1 + 1e-12));
            Assert.NotEmpty(part.How);
        }

        foreach (var drop in budget.Drops)
        {
            Encloses(drop.CurrentDensity);
            Encloses(drop.Overpotential);
            Encloses(drop.Ohmic);
            Assert.True(drop.Ohmic is not { } ohmic || ohmic.Value <= drop.Overpotential.Value * (1 + 1e-9));
        }

        foreach (var figure in (Bounded?[])[budget.Total, budget.Declared, budget.PhiCeiling, budget.NegativeToPositive, budget.LithiumReserve, budget.Stack?.SpecificEnergy, budget.Stack?.EnergyDensity])
            Encloses(figure);

        Assert.True(budget.Composite?.Porosity is not { } porosity || (porosity.Lower <= porosity.Value && porosity.Value <= porosity.Upper && porosity.Upper <= 1));
        Assert.All(budget.Notes, note => Assert.NotEmpty(note.Text));
        if (budget.Total is not { Value: > 0 } total)
            return;

        Solved.Near(total.Value, budget.Parts.Sum(part => part.Value?.Value ?? 0));
        Solved.Near(1, budget.Parts.Sum(part => budget.ShareOf(part) ?? 0));
        Solved.Near(1, Enum.GetValues<TransportDomain>().Sum(domain => budget.ShareOf(domain)!.Value));
        Assert.Equal(Enum.GetValues<TransportDomain>().Max(budget.ShareOf), budget.ShareOf(budget.Bottleneck!.Value));
        Assert.All(budget.Parts.Where(part => part.Value is not null), part => Assert.InRange(budget.GainOfHalving(part)!.Value, 1, 2 + 1e-9));
    }

    private static void Encloses(Bounded? figure)
    {
        if (figure is not { } known)
            return;

        Assert.InRange(known.Value, 0, double.MaxValue);
        Assert.InRange(known.Lower, 0, known.Value);
        Assert.InRange(known.Upper, known.Value, double.PositiveInfinity);
    }

    private static void Same(Bounded? left, Bounded? right)
    {
        Assert.Equal(left is null, right is null);
        if (left is not { } one || right is not { } other)
            return;

        Solved.Near(one.Value, other.Value, 1e-12);
        Solved.Near(one.Lower, other.Lower, 1e-12);
        Assert.True(double.IsInfinity(one.Upper) ? double.IsInfinity(other.Upper) : Math.Abs(one.Upper - other.Upper) <= Math.Abs(one.Upper) * 1e-12);
    }
}
