using System;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;
using static PhiLi.Tests.Transport.Budget.Solved;

namespace PhiLi.Tests.Transport.Budget;

public class ElectrolyteBudgetTests
{
    private const string Polymer = Family.DryPolymer;

    [Theory]
    [InlineData("829 µm", "10 mS/cm", 8.29, 4.50)]
    [InlineData("9.5 µm", "1.0 mS/cm", 0.95, 39.3)]
    [InlineData("140 µm", "0.10 mS/cm", 140, 0.267)]
    [InlineData("53.5 µm", "0.100 mS/cm", 53.5, 0.698)]
    public void A_separator_alone_leaves_the_known_ceiling(string thickness, string conductivity, double ohms, double phi)
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", thickness), ("Conductivity", conductivity))
            .With(AttributeRole.Conditions, ("AllowedOverpotential", "100 mV"))
            .Budget();
        Near(ohms, budget.Ohms("Electrolyte"));
        Near(ohms, Ohms(budget.Total));
        Near(phi, In(budget.PhiCeiling, "mol/(m²·h)"), 1.5e-3);
        Assert.Equal(TransportDomain.Bulk, budget.Bottleneck);
        Assert.Equal(Provenance.Derived, budget.Part("Electrolyte").Provenance);
        Assert.Equal(["CathodeTransport", "CathodeInterface", "AnodeInterface"], budget.Parts.Where(part => part.Value is null).Select(part => part.Name));
    }

    [Fact]
    public void Layers_add_up_and_keep_their_order()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "100 µm"), ("Conductivity", "1.0 mS/cm"))
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "50 µm"), ("Conductivity", "0.5 mS/cm"))
            .Budget();
        Assert.Equal(["CathodeTransport", "CathodeInterface", "Electrolyte1", "Electrolyte2", "AnodeInterface"], budget.Parts.Select(part => part.Name));
        Near(20, Ohms(budget.Total));
        Near(0.5, budget.ShareOf(budget.Part("Electrolyte2"))!.Value);
    }

    [Fact]
    public void A_declared_transference_number_divides_and_a_library_one_accuses_nobody()
    {
        var declared = Layer(TestMaterials.Sulfide, ("TransferenceNumber", "0.5")).Budget();
        Near(20, declared.Ohms("Electrolyte"));
        Near(20, Ohms(declared.Declared));

        var library = Layer(TestMaterials.Conductor(Polymer, ("TransferenceNumber", "0.2"))).Budget();
        Near(50, library.Ohms("Electrolyte"));
        Assert.Equal(Provenance.Library, library.Part("Electrolyte").Provenance);
        Near(10, Ohms(library.Declared));
    }

    [Fact]
    public void A_transference_number_of_one_leaves_a_layer_as_if_nothing_were_said()
    {
        var plain = Layer(TestMaterials.Sulfide).Budget().Part("Electrolyte");
        var declared = Layer(TestMaterials.Sulfide, ("TransferenceNumber", "1")).Budget().Part("Electrolyte");
        var library = Layer(TestMaterials.Conductor(Family.Argyrodite, ("TransferenceNumber", "1"))).Budget().Part("Electrolyte");
        Assert.Equal((plain.Value, plain.How, Provenance.Derived), (declared.Value, declared.How, declared.Provenance));
        Assert.Equal((plain.Value, plain.How, Provenance.Derived), (library.Value, library.How, library.Provenance));
    }

    [Theory]
    [InlineData("28 °C", false)]
    [InlineData("60 °C", true)]
    [InlineData(">40 °C", true)]
    public void A_conductivity_of_no_stated_temperature_accuses_nobody_far_from_room_temperature(string cell, bool isEstimate)
    {
        var budget = Layer(TestMaterials.Sulfide).With(AttributeRole.Conditions, ("Temperature", cell)).Budget();
        var part = budget.Part("Electrolyte");
        Near(10, budget.Ohms("Electrolyte"));
        Assert.Equal(isEstimate, part.Validity.HasFlag(Validity.Estimate));
        Assert.Equal(isEstimate, budget.Declared is null);
        Assert.Equal(isEstimate, part.How.Contains("no stated temperature"));
    }

    [Fact]
    public void What_is_only_a_bound_is_unknown()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "<30 µm"), ("Conductivity", "1.0 mS/cm"))
            .Budget();
        Assert.Null(budget.Part("Electrolyte").Value);
        Assert.Null(budget.Total);
        Assert.Null(budget.Bottleneck);
    }

    [Fact]
    public void A_material_conducts_where_the_layer_does_not_say_but_accuses_nobody()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Conductor(Family.Argyrodite, ("Conductivity", "2.0 mS/cm")), ("Thickness", "100 µm"))
            .Budget();
        Near(5, budget.Ohms("Electrolyte"));
        Assert.Equal(Provenance.Library, budget.Part("Electrolyte").Provenance);
        Assert.Null(budget.Declared);
    }

    [Fact]
    public void A_warmer_cell_takes_the_activation_energy_and_without_one_is_unknown()
    {
        var known = Layer(TestMaterials.Sulfide, ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.35 eV"), ("ActivationForm", "1"))
            .With(AttributeRole.Conditions, ("Temperature", "60 °C")).Budget();
        var ratio = Math.Exp(0.35 * 1.602176634e-19 / 1.380649e-23 * ((1 / 298.15) - (1 / 333.15)));
        Near(10 / ratio, known.Ohms("Electrolyte"), 1e-8);

        var usual = Layer(TestMaterials.Sulfide, ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.35 eV"))
            .With(AttributeRole.Conditions, ("Temperature", "60 °C")).Budget();
        Near(10 / ratio / 0.8949, usual.Ohms("Electrolyte"), 1e-4);

        var unknown = Layer(TestMaterials.Sulfide, ("ConductivityTemperature", "25 °C")).With(AttributeRole.Conditions, ("Temperature", "60 °C")).Budget();
        Assert.Null(unknown.Part("Electrolyte").Value);
        Assert.Contains("activation energy", unknown.Part("Electrolyte").How);

        Near(10, Layer(TestMaterials.Sulfide).With(AttributeRole.Conditions, ("Temperature", "60 °C")).Budget().Ohms("Electrolyte"));
        Near(10, Layer(TestMaterials.Sulfide, ("ConductivityTemperature", "25 °C")).With(AttributeRole.Conditions, ("Temperature", "30 °C")).Budget().Ohms("Electrolyte"));
    }

    [Fact]
    public void Too_far_and_across_melting_is_told_and_accuses_nobody()
    {
        var material = TestMaterials.Conductor(Polymer, ("MeltingPoint", "60 °C"));
        var budget = Layer(material, ("ConductivityTemperature", "80 °C"), ("ActivationEnergy", "0.6 eV"))
            .With(AttributeRole.Conditions, ("Temperature", "25 °C")).Budget();
        var part = budget.Part("Electrolyte");
        Assert.Equal(Validity.Extrapolated | Validity.AcrossMelting, part.Validity);
        Assert.NotNull(part.Value);
        Assert.Null(budget.Declared);
    }

    [Fact]
    public void Of_several_conductivities_the_nearest_to_the_cell_counts()
    {
        var budget = Layer(TestMaterials.Sulfide, ("ConductivityTemperature", "25 °C"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "4.0 mS/cm"), ("ConductivityTemperature", "60 °C"))
            .With(AttributeRole.Conditions, ("Temperature", "60 °C")).Budget();
        Near(2.5, budget.Ohms("Electrolyte"));
    }

    [Fact]
    public void A_filled_polymer_is_estimated_unless_it_was_measured()
    {
        (string, string)[] filler =
        [
            ("Share", "20 vol%"), ("ParticleRadius", "20 nm"), ("MatrixConductivity", "1e-5 S/cm"),
            ("InterphaseThickness", "5 nm"), ("InterphaseConductivity", "1e-4 S/cm"), ("Conductivity", "1e-3 S/cm"),
        ];
        var polymer = TestMaterials.Conductor(Polymer);
        var estimated = TestCell.Cell()
            .With(AttributeRole.Electrolyte, polymer, ("Thickness", "28.36 µm")).With(AttributeRole.ElectrolyteFiller, TestMaterials.Sulfide, filler).Budget();
        Near(100, estimated.Ohms("Electrolyte"), 1e-3);
        Assert.Equal(Provenance.Estimate, estimated.Part("Electrolyte").Provenance);
        Assert.Null(estimated.Declared);

        // The filler belongs to the electrolyte before it, and an insulating one conducts less.
        var insulating = TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "10 µm"), ("Conductivity", "1.0 mS/cm"))
            .With(AttributeRole.Electrolyte, polymer, ("Thickness", "14.08 µm")).With(AttributeRole.ElectrolyteFiller, TestMaterials.Of("N.F", null, [Family.Layer]), filler[..5]).Budget();
        Near(100, insulating.Ohms("Electrolyte2"), 1e-3);

        var measured = Layer(polymer).With(AttributeRole.ElectrolyteFiller, TestMaterials.Sulfide, filler).Budget();
        Near(10, measured.Ohms("Electrolyte"));
        Assert.Contains("what was measured", Assert.Single(measured.Texts("composite polymer")));
    }

    [Fact]
    public void A_scaffold_stands_beside_what_fills_it()
    {
        var material = TestMaterials.Conductor(Polymer, ("Conductivity", "1.0 mS/cm"));
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, material, ("Thickness", "80 µm"))
            .With(AttributeRole.ElectrolyteScaffold, TestMaterials.Sulfide, ("Share", "40 vol%"), ("Conductivity", "0.5 mS/cm")).Budget();
        Near(10, budget.Ohms("Electrolyte"));
        Assert.Equal(Validity.BestCase, budget.Part("Electrolyte").Validity);

        var inert = TestCell.Cell()
            .With(AttributeRole.Electrolyte, material, ("Thickness", "60 µm")).With(AttributeRole.ElectrolyteScaffold, TestMaterials.Sulfide, ("Share", "40 vol%")).Budget();
        Near(10, inert.Ohms("Electrolyte"));

        Near(10, Layer(material).With(AttributeRole.ElectrolyteScaffold, TestMaterials.Sulfide, ("Share", "40 vol%")).Budget().Ohms("Electrolyte"));
    }

    [Fact]
    public void The_liquid_in_a_separator_says_nothing_of_the_separator()
    {
        var liquid = TestMaterials.Conductor(Family.Liquid, ("Conductivity", "10 mS/cm"));
        Assert.Same(TransportBudget.Empty, TestCell.Cell().With(AttributeRole.Electrolyte, liquid, ("Thickness", "25 µm")).Budget());
    }

    /// <summary>100 µm at 1 mS/cm: 10 Ω·cm².</summary>
    private static TestCell Layer(MaterialDeclaration material, params (string, string)[] more) =>
        TestCell.Cell().With(AttributeRole.Electrolyte, material, [("Thickness", "100 µm"), ("Conductivity", "1.0 mS/cm"), .. more]);
}
