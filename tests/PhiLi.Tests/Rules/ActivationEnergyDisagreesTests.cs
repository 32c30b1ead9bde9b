using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ActivationEnergyDisagreesTests
{
    private static readonly ActivationEnergyDisagrees _rule = new();

    // σ of 1.00 and 3.40 mS/cm at 25 and 60 °C: ln(3.4·333.15/298.15)/(1/298.15 − 1/333.15) is 3788 K, 0.3264 eV; without the temperatures 0.2993 eV.
    [Fact]
    public void Two_conductivities_contradict_it()
    {
        var finding = Layer("0.450 eV", form: "0").Finds(_rule, Severity.Warning, 1, 2,
            "ActivationEnergy 0.450 eV is not what 1.00 mS/cm at 25.0 °C and 3.40 mS/cm at 60.0 °C give: 0.3264 eV by σT = A·exp(−Ea/kT). Correct one of them.");
        Assert.Equal([new Place(1, 0), new Place(1, 1), new Place(2, 0), new Place(2, 1)], finding.Also);
    }

    [Theory]
    [InlineData("0.326 eV", "0", null)]
    [InlineData("31.5 kJ/mol", "0", null)]
    [InlineData("0.299 eV", "1", null)]
    [InlineData("0.299 eV", "0", nameof(Severity.Warning))]
    [InlineData("0.326 eV", "1", nameof(Severity.Warning))]
    [InlineData("0.299 eV", null, null)]
    [InlineData("0.326 eV", null, null)]
    [InlineData("0.450 eV", null, nameof(Severity.Warning))]
    [InlineData("~0.33 eV", "0", null)]
    [InlineData(">0.5 eV", "0", nameof(Severity.Warning))]
    public void The_form_counts_where_it_is_said(string energy, string? form, string? severity) => Layer(energy, form).Answers(_rule, severity);

    // Printed as 1 and 3.4 mS/cm the two allow 0.26 to 0.40 eV.
    [Fact]
    public void Few_digits_leave_much_open() => Layer("0.38 eV", "0", "1 mS/cm").IsSilent(_rule);

    [Theory]
    [InlineData("0.37 eV", nameof(Severity.Warning))]
    [InlineData("0.34 eV", nameof(Severity.Info))]
    public void A_little_off_is_worth_a_word(string energy, string severity) => Layer(energy, "0").Answers(_rule, severity);

    [Fact]
    public void The_order_of_the_temperatures_does_not_matter() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "3.40 mS/cm"), ("ConductivityTemperature", "60.0 °C"), ("ActivationEnergy", "0.450 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "1.00 mS/cm"), ("ConductivityTemperature", "25.0 °C")).Finds(_rule, Severity.Warning);

    [Fact]
    public void Two_measured_ones_suffice_and_one_fault_is_told_once() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("ActivationEnergy", "0.450 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "1.00 mS/cm"), ("ConductivityTemperature", "25.0 °C"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "3.40 mS/cm"), ("ConductivityTemperature", "60.0 °C"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "5.90 mS/cm"), ("ConductivityTemperature", "80.0 °C")).Finds(_rule, Severity.Warning);

    [Fact]
    public void A_conductivity_belongs_to_the_layer_before_it() =>
        Assert.Equal(new Place(3, 2), Assert.Single(TestCell.Cell()
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "1.00 mS/cm"), ("ConductivityTemperature", "25.0 °C"), ("ActivationEnergy", "0.326 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "3.40 mS/cm"), ("ConductivityTemperature", "60.0 °C"))
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "1.00 mS/cm"), ("ConductivityTemperature", "25.0 °C"), ("ActivationEnergy", "0.326 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "2.00 mS/cm"), ("ConductivityTemperature", "60.0 °C")).Ask(_rule).Select(finding => finding.Place)));

    [Fact]
    public void Across_a_melting_point_no_single_one_fits() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Conductor(Family.DryPolymer, ("MeltingPoint", "50 °C")),
                ("Conductivity", "0.010 mS/cm"), ("ConductivityTemperature", "25.0 °C"), ("ActivationEnergy", "0.42 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "0.35 mS/cm"), ("ConductivityTemperature", "60.0 °C")).IsSilent(_rule);

    [Fact]
    public void One_temperature_or_a_room_that_may_be_it_says_nothing()
    {
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "1.00 mS/cm"), ("ConductivityTemperature", "25.0 °C"), ("ActivationEnergy", "0.450 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "1.80 mS/cm"), ("ConductivityTemperature", "RT")).IsSilent(_rule);
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "1.00 mS/cm"), ("ActivationEnergy", "0.450 eV"))
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "3.40 mS/cm"), ("ConductivityTemperature", "60.0 °C")).IsSilent(_rule);
    }

    private static TestCell Layer(string energy, string? form, string conductivity = "1.00 mS/cm")
    {
        var arguments = new[] { ("Conductivity", conductivity), ("ConductivityTemperature", "25.0 °C"), ("ActivationEnergy", energy) };
        return TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, form is null ? arguments : [.. arguments, ("ActivationForm", form)])
            .With(AttributeRole.MeasuredConductivity, ("Conductivity", "3.40 mS/cm"), ("ConductivityTemperature", "60.0 °C"));
    }
}
