using PhiLi.Cells;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>Published cells that are honest, however odd: the whole book says nothing above info of them.</summary>
public class TrapTests
{
    private static readonly MaterialDeclaration _argyrodite = Known.Electrolyte(Family.Argyrodite, Family.Sulfide);

    // doi:10.1002/adfm.202312832: Li-In, above the lithium critical current density.
    [Fact]
    public void High_entropy_argyrodite_on_lithium_indium() =>
        TestCell.Cell().Cathode(TestMaterials.Cathode("LiNi0.7Mn0.2Co0.1O2"), ("Thickness", "65 µm"))
            .With(AttributeRole.Electrolyte, _argyrodite, ("Thickness", "660 µm"), ("Conductivity", "7.96 mS/cm"), ("ConductivityTemperature", "30 °C"), ("ActivationEnergy", "0.18 eV"))
            .Discharge("184.2 mAh/g", ("Rate", "0.1C"), ("CurrentDensity", "0.08 mA/cm²"))
            .Discharge("178.9 mAh/g", ("Rate", "0.2C"), ("CurrentDensity", "0.16 mA/cm²"))
            .Discharge("167.8 mAh/g", ("Rate", "0.5C"), ("CurrentDensity", "0.4 mA/cm²"))
            .Discharge("157.5 mAh/g", ("Rate", "1C"), ("CurrentDensity", "0.8 mA/cm²"))
            .Discharge("134.2 mAh/g", ("Rate", "3C"), ("CurrentDensity", "2.41 mA/cm²"))
            .Discharge("116.4 mAh/g", ("Rate", "5C"), ("CurrentDensity", "4.01 mA/cm²"))
            .Discharge("67.7 mAh/g", ("Rate", "10C"), ("CurrentDensity", "8.03 mA/cm²"))
            .IsHonest();

    // doi:10.1002/adfm.202006380: a liquid control with a loading of about 7 mg/cm².
    [Fact]
    public void Liquid_control_of_about_a_loading() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "~7 mg/cm²"), ("NominalCapacity", "170 mAh/g"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.Liquid), ("Conductivity", "10.2 mS/cm"))
            .Discharge("161 mAh/g", ("Rate", "1C")).Discharge("127 mAh/g", ("Rate", "8C")).IsHonest();

    // doi:10.1002/adma.202100921: LiCoO2 at 188.4 mAh/g, its cut-off given against LTO.
    [Fact]
    public void Lithium_cobalt_oxide_at_a_high_cutoff() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("CompositeMass", "2.0 mg"), ("ActiveFraction", "50 wt%"), ("Diameter", "10 mm"))
            .Discharge("188.4 mAh/g", ("SpecificCurrent", "30 mA/g"), ("LowerCutoff", "0.6 V vs LTO"), ("UpperCutoff", "3.2 V vs LTO")).IsHonest();

    // doi:10.1002/admi.202100624.
    [Fact]
    public void Pellet_cell_on_a_die_of_10_mm() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "8.9 mg/cm²"), ("CompositeMass", "10 mg"), ("ActiveFraction", "70 wt%"), ("Diameter", "10 mm"), ("NominalCapacity", "160 mAh/g"))
            .With(AttributeRole.Electrolyte, _argyrodite, ("Thickness", "~1000 µm"), ("Conductivity", "2.6 mS/cm"), ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.338 eV"))
            .With(AttributeRole.Conditions, ("Temperature", "25 °C"), ("StackPressure", "500 MPa"))
            .Charge("159.5 mAh/g", ("Cycle", "1")).Discharge("142 mAh/g", ("Rate", "0.1C"), ("LowerCutoff", "2.2 V vs Li-In"), ("UpperCutoff", "3.6 V vs Li-In")).IsHonest();

    // doi:10.1038/s41467-022-35287-1: 155 × 18.75 meets 2.92 by 0.002.
    [Fact]
    public void Garnet_at_60_degrees() =>
        TestCell.Cell().Cathode(Known.Nmc111, ("ActiveLoading", "18.75 mg/cm²"), ("Diameter", "4 mm"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.Garnet, Family.Oxide), ("Thickness", "~700 µm"))
            .With(AttributeRole.Conditions, ("Temperature", "60 °C"))
            .Discharge("2.92 mAh/cm²", ("SpecificCapacity", "155 mAh/g"), ("CurrentDensity", "0.8 mA/cm²"), ("SpecificCurrent", "~42.5 mA/g"))
            .Discharge("~2.69 mAh/cm²", ("SpecificCapacity", "143 mAh/g"), ("CurrentDensity", "0.8 mA/cm²"), ("Cycle", "700")).IsHonest();

    // doi:10.1038/s41467-024-51191-2: 158 h, Φ of 0.004.
    [Fact]
    public void Slow_polymer() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "11.0 mg/cm²"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.DryPolymer, Family.Polymer), ("Conductivity", "0.187 mS/cm"), ("ConductivityTemperature", "35 °C"), ("ActivationEnergy", "0.42 eV"))
            .With(AttributeRole.Conditions, ("Temperature", "35 °C"))
            .Discharge("1.58 mAh/cm²", ("SpecificCapacity", "143.4 mAh/g"), ("CurrentDensity", "0.010 mA/cm²"), ("Time", "158 h"), ("ReportedPhi", "0.0037 mol/(m²·h)")).IsHonest();

    // Te/Ag-C interlayer, no anode; 0.5C is 85 mA/g and 36 cm² × 3.2 mAh/cm² a "100-mAh-level".
    [Fact]
    public void Anode_free_pouch() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170 mAh/g"), ("Area", "36 cm²"))
            .Discharge("3.2 mAh/cm²", ("Rate", "0.5C"), ("SpecificCurrent", "85 mA/g"), ("Mode", "1")).IsHonest();

    [Fact]
    public void The_example_of_the_readme() =>
        TestCell.Cell(("Name", "NMC622 | LLZTO film | Li")).Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²"), ("Thickness", "50 µm"), ("NominalCapacity", "170 mAh/g"))
            .With(AttributeRole.CathodeCoating, TestMaterials.Of("PhiLi.Materials.LithiumNiobate", null, []), ("Thickness", "10 nm"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.Garnet, Family.Oxide), ("Thickness", "30 µm"), ("Conductivity", "1.0 mS/cm"), ("ConductivityTemperature", "25 °C"))
            .With(AttributeRole.Anode, TestMaterials.Lithium, ("Thickness", "50 µm"))
            .With(AttributeRole.Conditions, ("Temperature", "RT"), ("StackPressure", "2 MPa"))
            .Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("ReportedPhi", "0.69 mol/(m²·h)"))
            .Discharge("1.10(2) mAh/cm²", ("Rate", "3C"), ("CurrentDensity", "5.6 mA/cm²"), ("Cycle", "12"))
            .Charge("1.90 mAh/cm²", ("Time", "75 min")).IsHonest();

    // doi:10.1002/adfm.202312832 again: a critical current against lithium says nothing of an indium alloy.
    [Fact]
    public void Above_the_critical_current_of_another_anode() =>
        TestCell.Cell().Cathode(TestMaterials.Cathode("LiNi0.7Mn0.2Co0.1O2"))
            .With(AttributeRole.Electrolyte, _argyrodite, ("Thickness", "660 µm"), ("Conductivity", "13.2 mS/cm"), ("ConductivityTemperature", "25 °C"))
            .With(AttributeRole.Anode, TestMaterials.Of("PhiLi.Materials.LithiumIndium", AttributeRole.ActiveMaterial, [Family.AlloyAnode, Family.Anode], ("Formula", "In")))
            .With(AttributeRole.CriticalCurrent, Known.LithiumMetal, ("CurrentDensity", "1.8 mA/cm²"))
            .Charge("0.30 mAh/cm²", ("CurrentDensity", "8.03 mA/cm²")).Discharge("67.7 mAh/g", ("Rate", "10C"), ("CurrentDensity", "8.03 mA/cm²")).IsHonest();

    // Two micrometres of lithium before 4 mAh/cm² of a cathode that brings its own.
    [Fact]
    public void Thin_lithium() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "22.0 mg/cm²"), ("NominalCapacity", "180 mAh/g"))
            .With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "2.0 µm")).Discharge("3.90 mAh/cm²", ("Rate", "0.1C")).IsHonest();

    [Fact]
    public void A_single_ion_conductor_and_a_dense_electrode() =>
        TestCell.Cell().Cathode(TestMaterials.Cathode("LiCoO2", ("Density", "5.05 g/cm³")), ("Thickness", "40 µm"), ("Porosity", "0 %"), ("ActiveLoading", "20.0 mg/cm²"), ("ActiveFraction", "100 wt%"), ("Architecture", "6"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.ThinFilm), ("Thickness", "2.0 µm"), ("Conductivity", "2.3e-3 mS/cm"), ("TransferenceNumber", "1"))
            .With(AttributeRole.CathodeInterface, ("Resistance", "9 Ω·cm²"))
            .With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V"))
            .Discharge("2.60 mAh/cm²", ("Rate", "0.1C"), ("CurrentDensity", "0.27 mA/cm²"), ("AverageVoltage", "3.9 V"), ("LowerCutoff", "3.0 V"), ("UpperCutoff", "4.2 V")).IsHonest();

    // A hundredth of the volume, and tubes a thousand times as long as wide; or of no known length.
    [Theory]
    [InlineData("1000")]
    [InlineData(null)]
    public void Carbon_nanotubes_at_one_per_cent(string? aspect)
    {
        (string, string)[] tubes = [("Share", "1 vol%"), ("Shape", "1"), ("Conductivity", "100 S/cm")];
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveFraction", "65 vol%"), ("Porosity", "0 %"), ("Thickness", "50 µm"))
            .With(AttributeRole.Catholyte, _argyrodite, ("Share", "34 vol%"), ("Conductivity", "2.6 mS/cm"))
            .With(AttributeRole.ConductiveAdditive, TestMaterials.Of("N.Tubes", null, [Family.Layer]), aspect is null ? tubes : [.. tubes, ("AspectRatio", aspect)])
            .Discharge("142 mAh/g", ("Rate", "0.1C")).IsHonest();
    }

    // It lies outside of every window of the electrolyte, as nearly all cells do.
    [Fact]
    public void Sulfur_at_2_volts_on_a_sulfide() =>
        TestCell.Cell().Cathode(Known.Sulfur, ("ActiveLoading", "1.5 mg/cm²"))
            .With(AttributeRole.Electrolyte, TestMaterials.Conductor(Family.Argyrodite, ("StableFrom", "1.71 V"), ("StableTo", "2.01 V")), ("Thickness", "700 µm"))
            .With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "100 µm"))
            .Discharge("1500 mAh/g", ("Rate", "0.1C"), ("AverageVoltage", "2.1 V"), ("LowerCutoff", "1.0 V"), ("UpperCutoff", "3.0 V")).IsHonest();

    // Cells are published that lose 160, 240 and 420 mV.
    [Theory]
    [InlineData("80 Ω·cm²")]
    [InlineData("120 Ω·cm²")]
    [InlineData("210 Ω·cm²")]
    public void Resistances_that_published_cells_have(string resistance) =>
        TestCell.Cell().Cathode(Known.Nmc622).With(AttributeRole.Electrolyte, _argyrodite).With(AttributeRole.AnodeInterface, ("Resistance", resistance))
            .With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V")).Discharge("1.85 mAh/cm²", ("CurrentDensity", "2.0 mA/cm²")).IsHonest();

    // 3.0 and 2.96 mAh/cm², 285 and 284 Wh/kg: the last digit of each is rounded.
    [Fact]
    public void Rounded_numbers_that_differ_in_the_last_digit() =>
        TestCell.Cell(("ReportedSpecificEnergy", "286 Wh/kg")).Cathode(TestMaterials.Cathode("LiCoO2", ("Density", "5.05 g/cm³")),
                ("CompositeLoading", "40.0 mg/cm²"), ("ActiveLoading", "28.1 mg/cm²"), ("ActiveFraction", "70 wt%"), ("Porosity", "10 %"), ("Thickness", "134 µm"))
            .With(AttributeRole.Catholyte, TestMaterials.Conductor(Family.Argyrodite, ("Density", "1.86 g/cm³")), ("Share", "31 wt%"))
            .Discharge("3.00 mAh/cm²", ("Rate", "0.1C"), ("AverageVoltage", "3.80 V")).IsHonest();

    // A liquid in the pores of an electrode that has hardly any, and a carbon of which only the share is known.
    [Fact]
    public void Liquid_control_with_few_pores() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "7.0 mg/cm²"), ("ActiveFraction", "90 wt%"), ("Porosity", "12 %"), ("Thickness", "30 µm"))
            .With(AttributeRole.Catholyte, Known.Electrolyte(Family.Liquid), ("Conductivity", "10.2 mS/cm"))
            .With(AttributeRole.ConductiveAdditive, TestMaterials.Of("N.Black", null, [Family.Layer]), ("Share", "5 wt%"))
            .With(AttributeRole.Electrolyte, Known.Electrolyte(Family.Liquid)).With(AttributeRole.Anode, Known.LithiumMetal)
            .Discharge("161 mAh/g", ("Rate", "1C")).Discharge("127 mAh/g", ("Rate", "8C")).IsHonest();

    [Fact]
    public void Almost_nothing_declared() => Assert.Empty(TestCell.Cell().Cathode(TestMaterials.Lco).Discharge("1.06 mAh/cm²", ("Rate", "5C")).Judge());

    [Fact]
    public void Nothing_declared() => TestCell.Cell().IsHonest();
}
