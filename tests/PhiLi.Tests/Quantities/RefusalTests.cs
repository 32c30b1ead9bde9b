using System.Linq;
using PhiLi.Quantities;
using Xunit;
using static PhiLi.Quantities.LiteralFaultKind;

namespace PhiLi.Tests.Quantities;

/// <summary>What is refused: slot, literal, kind, the characters marked, and what each fix makes of the literal.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("Conductivity", "1.85e-3(3) S/cm", MalformedNumber, "1.85e-3(3)", "1.85(3)e-3 S/cm")]
    [InlineData("Conductivity", "1.85 ± 0.03e-3 S/cm", MalformedNumber, "1.85 ± 0.03e-3", "(1.85 ± 0.03)e-3 S/cm", "1.85e0 ± 0.03e-3 S/cm")]
    [InlineData("Conductivity", "1.2x10^-3 S/cm", MalformedNumber, "x", "1.2×10^-3 S/cm")]
    [InlineData("Conductivity", "10^-3 S/cm", MalformedNumber, "10^-3", "1e-3 S/cm")]
    [InlineData("Conductivity", "10⁻³ S/cm", MalformedNumber, "10⁻³", "1e-3 S/cm")]
    [InlineData("Charge", "1.85 mAh ± -2 µAh", MalformedNumber, "-", "1.85 mAh ± 2 µAh")]
    [InlineData("Charge", "1.85 ± 0.03 ± 0.01 mAh", MalformedNumber, "±")]
    [InlineData("Charge", "1.85(3) ± 0.01 mAh", MalformedNumber, "±")]
    [InlineData("Charge", "1.85(3) mAh ± 0.01 mAh", MalformedNumber, "± 0.01 mAh")]
    [InlineData("Charge", "1.85 ± 2 %", MissingUnit, "± 2 %", "1.85 mAh ± 2 %")]
    [InlineData("Charge", "1.85 mAh ± 0.03", MissingUnit, "± 0.03", "1.85 mAh ± 0.03 mAh")]
    [InlineData("Charge", "1.85 mAh ± 0.03 V", WrongDimension, "V", "1.85 mAh ± 0.03 mAh")]
    [InlineData("Temperature", "25 °C ± 2 %", MalformedNumber, "2 %")]
    [InlineData("ArealCapacity", "1,85 mAh/cm²", MalformedNumber, "1,85", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1,850 mAh/cm²", MalformedNumber, "1,850", "1850 mAh/cm²", "1.850 mAh/cm²")]
    [InlineData("ArealCapacity", "0,850 mAh/cm²", MalformedNumber, "0,850", "0.850 mAh/cm²")]
    [InlineData("ArealCapacity", ",85 mAh/cm²", MalformedNumber, ",85", "0.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1,850.5 mAh/cm²", MalformedNumber, "1,850.5", "1850.5 mAh/cm²")]
    [InlineData("ArealCapacity", "1.850,5 mAh/cm²", MalformedNumber, "1.850,5", "1850.5 mAh/cm²")]
    [InlineData("ArealCapacity", "1'850 mAh/cm²", MalformedNumber, "1'850", "1850 mAh/cm²")]
    [InlineData("ArealCapacity", "1.2.3 mAh/cm²", MalformedNumber, "1.2.3")]
    [InlineData("ArealCapacity", "1 850 mAh/cm²", MalformedNumber, "1 850", "1850 mAh/cm²")]
    [InlineData("ArealCapacity", "1 85 mAh/cm²", MalformedNumber, "1 85")]
    [InlineData("ArealCapacity", "1.85\u200B mAh/cm²", MalformedNumber, "\u200B", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "١.٨٥ mAh/cm²", MalformedNumber, "١.٨٥", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mAh cm(cid:0) 2", MalformedNumber, "(cid:0)", "1.85 mAh cm-2")]
    [InlineData("ArealCapacity", "1.85 mAh cm@2", MalformedUnit, "@")]
    [InlineData("ArealCapacity", "NaN", MalformedNumber, "NaN")]
    [InlineData("ArealCapacity", "∞ mAh/cm²", MalformedNumber, "∞")]
    [InlineData("ArealCapacity", "0x10 mAh/cm²", MalformedNumber, "0x10")]
    [InlineData("ArealCapacity", "1e400 mAh/cm²", MalformedNumber, "1e400")]
    [InlineData("ArealCapacity", "1e99999999999 mAh/cm²", MalformedNumber, "1e99999999999")]
    [InlineData("ArealCapacity", "1e-400 mAh/cm²", MalformedNumber, "1e-400")]
    [InlineData("ArealCapacity", "1+1 mAh/cm²", MalformedNumber, "1+1")]
    [InlineData("ArealCapacity", "1/3 mAh/cm²", MalformedNumber, "1/3")]
    [InlineData("ArealCapacity", "mAh/cm²", MalformedNumber, "mAh/cm²")]
    [InlineData("ArealCapacity", "", MalformedNumber, "")]
    [InlineData("ArealCapacity", "  ", MalformedNumber, "")]
    [InlineData("ArealCapacity", "5·mAh/cm²", MalformedUnit, "·", "5 mAh/cm²")]
    [InlineData("Cutoff", "3.0–4.2 V", MalformedNumber, "3.0–4.2")]
    [InlineData("Cutoff", "3.0 - 4.2 V", MalformedNumber, "3.0 - 4.2")]
    [InlineData("Cutoff", "3.0 to 4.2 V", MalformedNumber, "3.0 to 4.2")]
    [InlineData("Cutoff", "–3.04 V", MalformedNumber, "–", "-3.04 V")]
    [InlineData("Cutoff", "3.0 V vs SHE", UnknownUnit, "SHE")]
    [InlineData("Cutoff", "3.0 V vs", UnknownUnit, "vs", "3.0 V vs Li⁺/Li", "3.0 V vs Li-In", "3.0 V vs LTO")]
    [InlineData("Thickness", "30 µm ± 2 µm ± 1 µm", MalformedNumber, "± 1 µm")]
    [InlineData("Rate", "1C ± 0.1C", MalformedNumber, "± 0.1C")]
    [InlineData("ArealCapacity", "3.0 mAh/cm² vs Li", MalformedUnit, "vs Li", "3.0 mAh/cm²")]
    [InlineData("ReportedPhi", "0.69 mol/m²·h", AmbiguousUnit, "mol/m²·h", "0.69 mol/(m²·h)", "0.69 mol·h/m²")]
    [InlineData("MolarHeat", "33 J/mol K", AmbiguousUnit, "J/mol K", "33 J/(mol·K)", "33 J·K/mol")]
    [InlineData("ArealCapacity", "1.85 mAH/cm²", UnknownUnit, "mAH/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 MAh/cm²", UnknownUnit, "MAh/cm²", "1.85 mAh/cm²")]
    [InlineData("Time", "75 hr", UnknownUnit, "hr", "75 h")]
    [InlineData("Time", "75 sec", UnknownUnit, "sec", "75 s")]
    [InlineData("Time", "75 seconds", UnknownUnit, "seconds", "75 s")]
    [InlineData("Loading", "11 Kg/m²", UnknownUnit, "Kg/m²", "11 kg/m²")]
    [InlineData("Thickness", "30 micron", UnknownUnit, "micron", "30 µm")]
    [InlineData("SpecificCapacity", "165 mAhg⁻¹", UnknownUnit, "mAhg⁻¹", "165 mAh/g")]
    [InlineData("Charge", "1.85 mAs", UnknownUnit, "mAs", "1.85 mA·s")]
    [InlineData("SpecificCapacity", "165 mAh/g(NMC)", MalformedUnit, "(NMC)", "165 mAh/g")]
    [InlineData("SpecificCapacity", "165 mAh gS⁻¹", MalformedUnit, "S", "165 mAh g⁻¹")]
    [InlineData("SpecificCapacity", "165 mAh g_S⁻¹", MalformedUnit, "_S", "165 mAh g⁻¹")]
    [InlineData("Charge", "1.85 m Ah", WrongDimension, "m Ah", "1.85 mAh")]
    [InlineData("Conductivity", "1 mS×cm-1", MalformedUnit, "×", "1 mS·cm-1")]
    [InlineData("Conductivity", "1 mS-cm-1", MalformedUnit, "-", "1 mS·cm-1")]
    [InlineData("Conductivity", "1 S cm - 1", MalformedUnit, "cm - 1", "1 S cm⁻¹")]
    [InlineData("Resistance", "20 Ω cm 2", MalformedUnit, "cm 2", "20 Ω cm²")]
    [InlineData("Conductivity", "1 S cm⁰", MalformedUnit, "⁰")]
    [InlineData("Conductivity", "1 S cm 0", MalformedUnit, " 0")]
    [InlineData("ArealCapacity", "1.85 mAh/", MalformedUnit, "/", "1.85 mAh")]
    [InlineData("ArealCapacity", "1.85 mAh/(cm²", MalformedUnit, "(", "1.85 mAh/(cm²)")]
    [InlineData("ArealCapacity", "1.85 mAh cm−2)", MalformedUnit, ")", "1.85 mAh cm−2")]
    [InlineData("Temperature", "25 C", WrongDimension, "C", "25 °C")]
    [InlineData("Temperature", "25 °K", MalformedUnit, "°K", "25 K")]
    [InlineData("Temperature", "25 k°C", MalformedUnit, "k°C", "25 °C")]
    [InlineData("Temperature", "25 °C²", MalformedUnit, "°C²", "25 K")]
    [InlineData("Temperature", "25 °F", UnknownUnit, "°F")]
    [InlineData("Temperature", "25 0C", MalformedNumber, "0C", "25 °C")]
    [InlineData("Temperature", "25", MissingUnit, "", "25 °C", "25 K")]
    [InlineData("NominalCapacity", "170", MissingUnit, "", "170 mAh/g", "170 mAh/cm²")]
    [InlineData("Rate", "3", MissingUnit, "", "3C")]
    [InlineData("Rate", "C/0", MalformedNumber, "0")]
    [InlineData("Rate", "C3", MalformedNumber, "C3", "3C", "C/3")]
    [InlineData("Rate", "c/3", UnknownUnit, "c", "C/3")]
    [InlineData("Rate", "C/3 h", MalformedUnit, "h", "C/3")]
    [InlineData("Rate", "0.1°C", WrongDimension, "°C", "0.1C")]
    [InlineData("Rate", "0.5/h", MalformedUnit, "/h", "0.5 h⁻¹")]
    [InlineData("Rate", "1 C = 170 mA g−1", MalformedNumber, "=")]
    [InlineData("MassFraction", "70 vol%", WrongDimension, "vol%")]
    [InlineData("Thickness", "30 MS/cm", WrongDimension, "MS/cm")]
    public void A_literal_that_is_not_clear_is_refused_with_a_fix_for_each_reading(string slot, string text, LiteralFaultKind kind, string marked, params string[] repaired)
    {
        var reading = Slots.Read(slot, text);

        var fault = Assert.Single(reading.Faults);
        Assert.Null(reading.Quantity);
        Assert.Equal(kind, fault.Kind);
        Assert.Equal(marked, text.Substring(fault.Start, fault.Length));
        Assert.Equal(repaired, fault.Fixes.Select(fix => fix.Apply(text)));
    }

    [Fact]
    public void A_fault_of_the_number_and_one_of_the_unit_come_at_once()
    {
        const string text = "1,85 mAH/cm²";

        var faults = Slots.Read("ArealCapacity", text).Faults;

        Assert.Equal(["1,85", "mAH/cm²"], faults.Select(fault => text.Substring(fault.Start, fault.Length)));
    }

    [Theory]
    [InlineData("ArealCapacity", "5 MAh/cm²", "'MAh/cm²' is not a unit here: did you mean 'mAh/cm²' (milliampere hours per square centimetre)?")]
    [InlineData("ArealCapacity", "5 mAh/g", "ArealCapacity takes charge per area, such as mAh/cm²; 'mAh/g' is charge per mass.")]
    [InlineData("NominalCapacity", "5 V", "NominalCapacity takes charge per mass, such as mAh/g, or charge per area, such as mAh/cm²; 'V' is potential.")]
    [InlineData("ArealCapacity", "5 kg·m³", "ArealCapacity takes charge per area, such as mAh/cm²; 'kg·m³' has the dimension kg·m^3.")]
    [InlineData("Charge", "5 m Ah", "Charge takes charge, such as mAh; 'm Ah' has the dimension m·s·A. No space after the prefix? Write 'mAh'.")]
    [InlineData("CurrentDensity", "0.5C", "CurrentDensity takes current per area, such as mA/cm²; 'C' is charge (the coulomb, not the C-rate).")]
    [InlineData("ArealCapacity", "б mAh/cm²", "'б' (U+0431) begins no number: write digits, such as 1.85, and then the unit.")]
    public void B8_A_message_tells_the_fault_and_then_the_remedy(string slot, string text, string message) =>
        Assert.Equal(message, Assert.Single(Slots.Read(slot, text).Faults).Message);

    [Theory]
    [InlineData("1e308 km")]
    [InlineData("1e-320 nm")]
    [InlineData("1e303 m")]
    [InlineData("0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001e-230 m")]
    public void B3_A_value_that_overflows_in_another_unit_of_its_kind_is_refused(string text) =>
        Assert.Equal(MalformedNumber, Assert.Single(Slots.Read("Thickness", text).Faults).Kind);
}
