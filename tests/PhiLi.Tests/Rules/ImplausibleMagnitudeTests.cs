using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ImplausibleMagnitudeTests
{
    private static readonly ImplausibleMagnitude _rule = new();

    [Fact]
    public void B5_Kelvins_for_degrees()
    {
        var finding = TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", "25 K")).Finds(_rule, Severity.Warning, 1, 0,
            "Temperature 25 K is implausible: no lithium cell works as cold as that. Did you mean '25 °C'?");
        Assert.Equal("25 °C", finding.Fixed("25 K"));
    }

    [Fact]
    public void A_retention_without_its_percent_sign() =>
        TestCell.Cell().With(AttributeRole.Retention, ("Capacity", "91")).Finds(_rule, Severity.Warning, 1, 0,
            "RetainedCapacity 91 is implausible: no cell keeps twice what it held. Check the number and its unit.");

    [Theory]
    [InlineData(AttributeRole.Conditions, "Temperature", "298 °C", "298 K")]
    [InlineData(AttributeRole.Discharge, "Capacity", "5000 mAh/cm²", "5000 µAh/cm²")]
    [InlineData(AttributeRole.Discharge, "Capacity", "1.85 Ah/cm²", "1.85 mAh/cm²")]
    [InlineData(AttributeRole.Discharge, "Capacity", "170 Ah/g", "170 mAh/g")]
    [InlineData(AttributeRole.Discharge, "CurrentDensity", "308.89 A/cm²", "308.89 mA/cm²", "308.89 µA/cm²")]
    [InlineData(AttributeRole.Discharge, "SpecificCurrent", "170 A/g", "170 mA/g")]
    [InlineData(AttributeRole.Discharge, "UpperCutoff", "4200 V vs Li⁺/Li", "4200 mV vs Li⁺/Li")]
    [InlineData(AttributeRole.Electrolyte, "Thickness", "30 mm", "30 µm")]
    [InlineData(AttributeRole.Electrolyte, "Thickness", "500 m", "500 µm")]
    [InlineData(AttributeRole.Electrolyte, "Conductivity", "2.1 S/cm", "2.1 mS/cm", "2.1 µS/cm")]
    [InlineData(AttributeRole.Electrolyte, "ActivationEnergy", "33 eV", "33 kJ/mol")]
    [InlineData(AttributeRole.Electrolyte, "ActivationEnergy", "0.338 kJ/mol", "0.338 eV")]
    [InlineData(AttributeRole.Cathode, "Thickness", "50 mm", "50 µm")]
    [InlineData(AttributeRole.Cathode, "ActiveLoading", "11.0 g/cm²", "11.0 mg/cm²")]
    [InlineData(AttributeRole.Cathode, "NominalCapacity", "0.17 mAh/g", "0.17 Ah/g")]
    [InlineData(AttributeRole.Cathode, "Diameter", "10.0 m", "10.0 mm")]
    [InlineData(AttributeRole.CathodeCoating, "Thickness", "0.1 mm", "0.1 µm")]
    [InlineData(AttributeRole.CathodeCoating, "Thickness", "10 µm", "10 nm")]
    [InlineData(AttributeRole.IonConductor, "Density", "1860 g/cm³", "1860 kg/m³")]
    [InlineData(AttributeRole.IonConductor, "Density", "1.86 kg/m³", "1.86 g/cm³")]
    [InlineData(AttributeRole.Conditions, "StackPressure", "2 GPa", "2 MPa")]
    [InlineData(AttributeRole.Cell, "ReportedSpecificEnergy", "134000 Wh/kg")]
    [InlineData(AttributeRole.Discharge, "Time", "158 ms", "158 h", "158 min", "158 s")]
    [InlineData(AttributeRole.Discharge, "Current", "8000 A", "8000 mA", "8000 µA")]
    [InlineData(AttributeRole.Cathode, "Tortuosity", "320")]
    [InlineData(AttributeRole.Cathode, "ParticleRadius", "2.5 mm", "2.5 µm")]
    [InlineData(AttributeRole.Cathode, "ElectronicConductivity", "5e12 S/cm")]
    [InlineData(AttributeRole.Cathode, "EffectiveConductivity", "0.12e4 mS/cm", "0.12e4 µS/cm")]
    [InlineData(AttributeRole.ElectrolyteFiller, "ParticleRadius", "20 mm", "20 µm", "20 nm")]
    [InlineData(AttributeRole.ElectrolyteFiller, "InterphaseThickness", "50 µm", "50 nm")]
    [InlineData(AttributeRole.ElectrolyteFiller, "MatrixConductivity", "1.2 S/cm", "1.2 mS/cm", "1.2 µS/cm")]
    [InlineData(AttributeRole.Electrolyte, "TransferenceNumber", "0.42 %")]
    [InlineData(AttributeRole.CathodeInterface, "ExchangeCurrentDensity", "5.5 A/cm²", "5.5 mA/cm²", "5.5 µA/cm²")]
    [InlineData(AttributeRole.CathodeInterface, "Resistance", "2e9 Ω·cm²")]
    [InlineData(AttributeRole.Conditions, "AllowedOverpotential", "100 V", "100 mV")]
    [InlineData(AttributeRole.Conditions, "AllowedOverpotential", "0.15 mV", "0.15 V")]
    [InlineData(AttributeRole.Conditions, "OpenCircuitVoltage", "4.2 mV", "4.2 V")]
    [InlineData(AttributeRole.Conditions, "OpenCircuitVoltage", "4200 V", "4200 mV")]
    [InlineData(AttributeRole.CathodeCollector, "Thickness", "12 mm", "12 µm")]
    [InlineData(AttributeRole.IonConductor, "MeltingPoint", "62 K", "62 °C")]
    [InlineData(AttributeRole.ActiveMaterial, "ReversibleCapacity", "0.35 mAh/g", "0.35 Ah/g")]
    public void B5_A_unit_that_was_mistaken(object role, string slot, string text, params string[] meant)
    {
        var finding = Make((AttributeRole)role, slot, text).Finds(_rule, Severity.Warning);
        Assert.Equal(meant, finding.Fixes.Select((_, i) => finding.Fixed(text, i)).Where(read => read.Length > 0));
    }

    // The far ends of what is published honestly.
    [Theory]
    [InlineData(AttributeRole.Conditions, "Temperature", "-60 °C")]
    [InlineData(AttributeRole.Conditions, "Temperature", "250 °C")]
    [InlineData(AttributeRole.Conditions, "Temperature", "233 K")]
    [InlineData(AttributeRole.Conditions, "StackPressure", "500 MPa")]
    [InlineData(AttributeRole.Conditions, "StackPressure", "0 Pa")]
    [InlineData(AttributeRole.Cathode, "Thickness", "4 mm")]
    [InlineData(AttributeRole.Cathode, "Thickness", "50 nm")]
    [InlineData(AttributeRole.Cathode, "ActiveLoading", "5 µg/cm²")]
    [InlineData(AttributeRole.Cathode, "ActiveLoading", "1.0 g/cm²")]
    [InlineData(AttributeRole.Electrolyte, "Thickness", "1000 µm")]
    [InlineData(AttributeRole.Electrolyte, "Thickness", "2 nm")]
    [InlineData(AttributeRole.Electrolyte, "Conductivity", "1e-14 S/cm")]
    [InlineData(AttributeRole.Electrolyte, "ActivationEnergy", "1.21 eV")]
    [InlineData(AttributeRole.Electrolyte, "ActivationEnergy", "0.055 eV")]
    [InlineData(AttributeRole.CathodeCoating, "Thickness", "0.5 nm")]
    [InlineData(AttributeRole.CathodeCoating, "Thickness", "3 µm")]
    [InlineData(AttributeRole.AnodeInterlayer, "Thickness", "500 µm")]
    [InlineData(AttributeRole.Discharge, "Time", "158 h")]
    [InlineData(AttributeRole.Discharge, "Time", "5 s")]
    [InlineData(AttributeRole.Discharge, "Rate", "400C")]
    [InlineData(AttributeRole.Discharge, "Rate", "C/100")]
    [InlineData(AttributeRole.Discharge, "Capacity", "245 mAh/cm²")]
    [InlineData(AttributeRole.Discharge, "Capacity", "2 µAh/cm²")]
    [InlineData(AttributeRole.Discharge, "Capacity", "0.3 mAh/g")]
    [InlineData(AttributeRole.Discharge, "Capacity", "115 mAh")]
    [InlineData(AttributeRole.Discharge, "CurrentDensity", "10 µA/cm²")]
    [InlineData(AttributeRole.Discharge, "CurrentDensity", "500 mA/cm²")]
    [InlineData(AttributeRole.Discharge, "SpecificCurrent", "80 A/g")]
    [InlineData(AttributeRole.Discharge, "LowerCutoff", "10 mV")]
    [InlineData(AttributeRole.Discharge, "ReportedPhi", "0.0037 mol/(m²·h)")]
    [InlineData(AttributeRole.Cell, "ReportedEnergyDensity", "1308 Wh/L")]
    [InlineData(AttributeRole.Discharge, "Current", "5 nA")]
    [InlineData(AttributeRole.Discharge, "Current", "300 A")]
    [InlineData(AttributeRole.Cathode, "Tortuosity", "1")]
    [InlineData(AttributeRole.Cathode, "Tortuosity", "43")]
    [InlineData(AttributeRole.Cathode, "ParticleRadius", "5 nm")]
    [InlineData(AttributeRole.Cathode, "ParticleRadius", "60 µm")]
    [InlineData(AttributeRole.Cathode, "Porosity", "0 %")]
    [InlineData(AttributeRole.ConductiveAdditive, "Conductivity", "100 S/cm")]
    [InlineData(AttributeRole.ConductiveAdditive, "AspectRatio", "100000")]
    [InlineData(AttributeRole.ConductiveAdditive, "Share", "1 vol%")]
    [InlineData(AttributeRole.Electrolyte, "TransferenceNumber", "1")]
    [InlineData(AttributeRole.Electrolyte, "TransferenceNumber", "0.05")]
    [InlineData(AttributeRole.CathodeInterface, "ExchangeCurrentDensity", "0.2 µA/cm²")]
    [InlineData(AttributeRole.CathodeInterface, "Resistance", "1e5 Ω·cm²")]
    [InlineData(AttributeRole.CathodeInterface, "Resistance", "0.1 Ω·cm²")]
    [InlineData(AttributeRole.Conditions, "AllowedOverpotential", "5 mV")]
    [InlineData(AttributeRole.Conditions, "OpenCircuitVoltage", "0.2 V")]
    [InlineData(AttributeRole.CathodeCollector, "Thickness", "1.5 mm")]
    [InlineData(AttributeRole.IonConductor, "MeltingPoint", "-45 °C")]
    public void What_is_rare_may_be(object role, string slot, string text) => Make((AttributeRole)role, slot, text).IsSilent(_rule);

    [Fact]
    public void What_breaks_a_ceiling_is_told_there() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "2.1 S/cm")).IsSilent(_rule);

    [Fact]
    public void Above_30_degrees_no_ceiling_says_it() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "2.1 S/cm"), ("ConductivityTemperature", "60 °C"))
            .Finds(_rule, Severity.Warning, 1, 0,
            "Conductivity 2.1 S/cm is implausible: no solid or liquid lithium electrolyte reaches 0.5 S/cm. Did you mean '2.1 mS/cm' or '2.1 µS/cm'?");

    [Fact]
    public void One_wrong_unit_is_one_finding()
    {
        var cell = TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "10.0 mg/cm²"), ("NominalCapacity", "150.0 mAh/g"))
            .Discharge("1.40 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "1.50 A/cm²"), ("SpecificCurrent", "150.0 mA/g"), ("ReportedPhi", "0.52 mol/(m²·h)"))
            .Discharge("1.30 mAh/cm²", ("Rate", "2C"), ("CurrentDensity", "3.00 mA/cm²"));
        Assert.Equal("PHILI4007", Assert.Single(cell.Judge(), finding => finding.Rule.Id[5] is '3' or '4').Rule.Id);
    }

    [Fact]
    public void Once_accepted_it_is_a_figure_like_any_other() =>
        Assert.Contains(
            TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "1.50 mAh/cm²")).Discharge("1.40 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "1.50 A/cm²"))
                .With(AttributeRole.Accept, ("Rule", "PHILI4007"), ("Reason", "A short circuit.")).Judge(),
            finding => finding.Rule.Id == "PHILI4002");

    [Fact]
    public void A_discharge_of_seconds()
    {
        var finding = TestCell.Cell().Cathode(Known.Nmc622).Discharge("1.85 mAh/cm²", ("Time", "5 s")).Finds(_rule, Severity.Warning, 2, 1,
            "Time 5 s is implausible: 1.85 mAh/cm² in it is 1332 mA/cm², and no cell carries more than 1 A/cm². Did you mean '5 min' or '5 h'?");
        Assert.Equal("5 h", finding.Fixed("5 s", 1));
    }

    [Fact]
    public void Amperes_through_a_button() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("Diameter", "10.0 mm")).Discharge("1.85 mAh/cm²", ("Current", "1.45 A")).Finds(_rule, Severity.Warning, 2, 1,
            "Current 1.45 A is implausible: on a disc of 10.0 mm it is 1846 mA/cm², and no cell carries more than 1 A/cm². Did you mean '1.45 mA'?");

    // 0.1 mAh/cm² at 600C take six seconds.
    [Fact]
    public void A_film_may_be_fast() => TestCell.Cell().Cathode(Known.Lmo).Discharge("0.1 mAh/cm²", ("Time", "6 s")).IsSilent(_rule);

    [Fact]
    public void Seconds_that_break_a_law_are_told_there() =>
        Expect.Ids(TestCell.Cell().Cathode(Known.Nmc622).Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "1.85 mA/cm²"), ("Time", "5 s")), "PHILI3004");

    [Fact]
    public void What_amperes_imply_is_compared_with_nothing_else() =>
        Expect.Ids(
            TestCell.Cell().Cathode(Known.Nmc622, ("Diameter", "10.0 mm"), ("NominalCapacity", "1.87 mAh/cm²"))
                .Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "1.87 mA/cm²"), ("Current", "1.47 A")), "PHILI4007");

    private static TestCell Make(AttributeRole role, string slot, string text) => role switch
    {
        AttributeRole.Cell => TestCell.Cell((slot, text)),
        AttributeRole.ActiveMaterial => TestCell.Material(role, Family.Anode, (slot, text)),
        AttributeRole.ConductiveAdditive or AttributeRole.ElectrolyteFiller or AttributeRole.CathodeCollector =>
            TestCell.Cell().With(role, TestMaterials.Of("N.Layer", null, []), (slot, text)),
        AttributeRole.IonConductor => TestCell.Material(role, Family.Electrolyte, (slot, text)),
        AttributeRole.Cathode => TestCell.Cell().Cathode(TestMaterials.Of("N.Mine", null, [Family.Cathode]), (slot, text)),
        AttributeRole.Electrolyte => TestCell.Cell().With(role, Known.Electrolyte(), (slot, text)),
        AttributeRole.CathodeCoating or AttributeRole.AnodeInterlayer => TestCell.Cell().With(role, TestMaterials.Of("N.Layer", null, []), (slot, text)),
        _ => TestCell.Cell().With(role, (slot, text)),
    };
}
