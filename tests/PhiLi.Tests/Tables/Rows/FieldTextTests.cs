using System.Linq;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>What becomes of a field under its header's unit.</summary>
public class FieldTextTests
{
    [Theory]
    [InlineData("areal_capacity_mAh_cm2", "1.85", "1.85 mAh/cm²")]
    [InlineData("areal_capacity_mAh_cm2", "1.85(3)", "1.85(3) mAh/cm²")]
    [InlineData("areal_capacity_mAh_cm2", "~2.69", "~2.69 mAh/cm²")]
    [InlineData("areal_capacity_mAh_cm2", "18.5 C/cm²", "18.5 C/cm²")]
    [InlineData("areal_capacity", "1.85 mAh/cm²", "1.85 mAh/cm²")]
    public void A_bare_number_has_the_headers_unit_and_any_other_its_own(string column, string value, string text) =>
        Assert.Equal(text, TestTables.Cell($"{column}\n{value}\n").Declaration.Attributes[1].Text("Capacity"));

    [Theory]
    [InlineData("temperature_C", "25", 298.15)]
    [InlineData("temperature_C", "298 K", 298)]
    [InlineData("temperature_K", "298", 298)]
    [InlineData("temperature_C", "RT", 298.15)]
    [InlineData("temperature", "25 °C", 298.15)]
    public void Temperatures_are_points_and_room_temperature_is_one(string column, string value, double kelvins) =>
        Assert.Equal(kelvins, TestTables.Cell($"{column}\n{value}\n").Conditions!.Givens.Single().Figure.Value!.Value.ToDouble(), 6);

    [Theory]
    [InlineData("lower_cutoff [V vs Li-In]", "2.2", 2.82)]
    [InlineData("lower_cutoff_V", "2.2", 2.2)]
    [InlineData("lower_cutoff_V", "2.2 V vs Li-In", 2.82)]
    [InlineData("lower_cutoff [V vs Li-In]", "2.2 V vs Li⁺/Li", 2.2)]
    public void A_potential_is_against_what_its_header_says(string column, string value, double volts) =>
        Assert.Equal(volts, TestTables.Cell($"{column}\n{value}\n").Steps.Single().Givens.Single().Figure.Value!.Value.ToDouble(), 6);

    [Theory]
    [InlineData("rate_C", "0.5", "0.5C")]
    [InlineData("rate_C", "C/3", "C/3")]
    [InlineData("c_rate", "1/3", "1/3C")]
    [InlineData("c_rate_per_h", "2", "2 h⁻¹")]
    [InlineData("rate", "1C", "1C")]
    public void Rates_are_read_in_every_spelling(string column, string value, string text)
    {
        var cell = TestTables.Cell($"{column}\n{value}\n");
        Assert.Equal(text, cell.Declaration.Attributes[1].Text("Rate"));
        Assert.Empty(cell.Mishaps);
    }

    [Theory]
    [InlineData("σT", "0")]
    [InlineData("σ·T", "0")]
    [InlineData("Conductivity times temperature", "0")]
    [InlineData("σ", "1")]
    [InlineData("conductivity", "1")]
    public void The_form_of_an_activation_energy_is_told_by_what_is_its_exponential(string value, string form) =>
        Assert.Equal(form, TestTables.Cell($"electrolyte,activation_energy_eV,activation_form\nLLZTO,0.4,{value}\n").Declaration.Attributes[1].Text("ActivationForm"));

    [Fact]
    public void A_current_that_is_one_c_is_the_charge_of_an_hour() =>
        Assert.Equal("170 mAh/g", TestTables.Cell("cathode,one_C_mA_g\nLFP,170\n").Declaration.Attributes[1].Text("NominalCapacity"));

    [Fact]
    public void A_specific_capacity_alone_is_the_steps_capacity_and_beside_another_it_is_checked()
    {
        var alone = TestTables.Cell("specific_capacity_mAh_g,areal_capacity_mAh_cm2\n150,\n").Declaration.Attributes[1];
        Assert.Equal(("150 mAh/g", null), (alone.Text("Capacity"), alone.Text("SpecificCapacity")));
        var beside = TestTables.Cell("specific_capacity_mAh_g,areal_capacity_mAh_cm2\n150,1.65\n").Declaration.Attributes[1];
        Assert.Equal(("1.65 mAh/cm²", "150 mAh/g"), (beside.Text("Capacity"), beside.Text("SpecificCapacity")));
    }

    [Theory]
    [InlineData("rate_C;areal_capacity_mAh_cm2\n1;«1,85»\n", "PHILI2001")]
    [InlineData("rate_C,areal_capacity\n1,«1.85»\n", "PHILI2003")]
    [InlineData("rate_C,current_density\n1,1.85 «mA/g»\n", "PHILI2004")]
    [InlineData("rate_C,areal_capacity\n1,1.85 «mah/cm²»\n", "PHILI5008")]
    [InlineData("rate_C,current_density_mA_cm2\n1,1.85 «ma/cm²»\n", "PHILI2002")]
    [InlineData("rate_C,notes,electrolyte_thickness_um\n1,\"a \"\"b\"\", c\",\"  «-30»  \"\n", "PHILI3002")]
    [InlineData("rate_C,electrolyte_thickness_um\n1,«0»\n", "PHILI3002")]
    public void A_fault_of_a_literal_is_marked_in_its_field(string marked, string id)
    {
        var (start, end) = (marked.IndexOf('«'), marked.IndexOf('»'));
        var findings = TestTables.Findings(marked.Replace("«", "", System.StringComparison.Ordinal).Replace("»", "", System.StringComparison.Ordinal));
        var finding = Assert.Single(findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal((id, start, end - start - 1), (finding.Id, finding.Start, finding.Length));
    }
}
