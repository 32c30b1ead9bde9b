using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

/// <summary>What is read, and as what: slot, literal, value in its unit, unit, canonical spelling.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("ArealCapacity", "1.85 mAh/cm²", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", ".5 mAh/cm²", "1/2", "mAh/cm²", "0.5 mAh/cm²")]
    [InlineData("ArealCapacity", "+5mAh/cm²", "5", "mAh/cm²", "5 mAh/cm²")]
    [InlineData("ArealCapacity", "100. mAh/cm²", "100", "mAh/cm²", "100. mAh/cm²")]
    [InlineData("ArealCapacity", "  1.85\tmAh/cm²  ", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "-0 mAh/cm²", "0", "mAh/cm²", "0 mAh/cm²")]
    [InlineData("Conductivity", "1.85e-3 S/cm", "37/20000", "S/cm", "1.85e-3 S/cm")]
    [InlineData("Conductivity", "1.85E\u22123 S/cm", "37/20000", "S/cm", "1.85e-3 S/cm")]
    [InlineData("Conductivity", "1.2×10⁻³ S/cm", "3/2500", "S/cm", "1.2e-3 S/cm")]
    [InlineData("Conductivity", "1.2 × 10^-3 S/cm", "3/2500", "S/cm", "1.2e-3 S/cm")]
    [InlineData("Conductivity", "1.2·10^{-3} S/cm", "3/2500", "S/cm", "1.2e-3 S/cm")]
    [InlineData("Conductivity", "1.2*10^(\u22123) S/cm", "3/2500", "S/cm", "1.2e-3 S/cm")]
    [InlineData("Conductivity", "1.2×10‒3 S/cm", "3/2500", "S/cm", "1.2e-3 S/cm")]
    [InlineData("Conductivity", "1.2×10³ mS/cm", "1200", "mS/cm", "1.2e3 mS/cm")]
    [InlineData("Thickness", "1\u202F850 nm", "1850", "nm", "1850 nm")]
    [InlineData("Thickness", "12\u00A0345.678\u20099 nm", "123456789/10000", "nm", "12345.6789 nm")]
    [InlineData("Thickness", "5 \u212B", "5", "Å", "5 Å")]
    [InlineData("Thickness", "5 A\u030A", "5", "Å", "5 Å")]
    [InlineData("Thickness", "5 um", "5", "µm", "5 µm")]
    [InlineData("Thickness", "5 \u03BCm", "5", "µm", "5 µm")]
    [InlineData("ArealCapacity", "1.85 mA h/cm²", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mA·h·cm^-2", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mAh cm \u22122", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mAh cm ⁻²", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mAh/ cm2", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 cm⁻² mAh", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 mAh cm^-2.0", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("ArealCapacity", "1.85 (mAh)/(cm)²", "37/20", "mAh/cm²", "1.85 mAh/cm²")]
    [InlineData("SpecificCapacity", "165 mAh.g-1", "165", "mAh/g", "165 mAh/g")]
    [InlineData("SpecificCapacity", "165 mAh g$^{-1}$", "165", "mAh/g", "165 mAh/g")]
    [InlineData("SpecificCapacity", "165 mAh g\u20101", "165", "mAh/g", "165 mAh/g")]
    [InlineData("SpecificCapacity", "165 mAh g(-1)", "165", "mAh/g", "165 mAh/g")]
    [InlineData("ReportedPhi", "0.69 mol/m²/h", "69/100", "mol/(m²·h)", "0.69 mol/(m²·h)")]
    [InlineData("ReportedPhi", "0.69 mol m−2 h−1", "69/100", "mol/(m²·h)", "0.69 mol/(m²·h)")]
    [InlineData("Resistance", "20 \u2126 cm2", "20", "Ω·cm²", "20 Ω·cm²")]
    [InlineData("Resistance", "20 Ohm∙cm^2", "20", "Ω·cm²", "20 Ω·cm²")]
    [InlineData("Impedance", "20 Ω s^(-1/2)", "20", "Ω/s^(1/2)", "20 Ω/s^(1/2)")]
    [InlineData("Impedance", "20 Ω·s^-0.5", "20", "Ω/s^(1/2)", "20 Ω/s^(1/2)")]
    [InlineData("MolarConductivity", "5 S cm² mol⁻¹", "5", "S·cm²/mol", "5 S·cm²/mol")]
    [InlineData("ThermalConductivity", "5 W m⁻¹ K⁻¹", "5", "W/(m·K)", "5 W/(m·K)")]
    [InlineData("Charge", "5 C", "5", "C", "5 C")]
    [InlineData("Time", "75 min", "75", "min", "75 min")]
    [InlineData("Temperature", "25 °C", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 degC", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 oC", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 \u00BAC", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 \u02DAC", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 \u25E6C", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 °\u03F9", "25", "°C", "25 °C")]
    [InlineData("Temperature", "25 \u2103", "25", "°C", "25 °C")]
    [InlineData("Temperature", "298 \u212A", "298", "K", "298 K")]
    [InlineData("Temperature", "RT", "25", "°C", "RT")]
    [InlineData("Rate", "1C", "1", "C", "1C")]
    [InlineData("Rate", "0.5 C", "1/2", "C", "0.5C")]
    [InlineData("Rate", "C", "1", "C", "1C")]
    [InlineData("Rate", "C/3", "1/3", "C", "C/3")]
    [InlineData("Rate", "1C / 3", "1/3", "C", "C/3")]
    [InlineData("Rate", "2C/3", "2/3", "C", "2C/3")]
    [InlineData("Rate", "1/3 C", "1/3", "C", "C/3")]
    [InlineData("Rate", "0.5 h⁻¹", "1/2", "h⁻¹", "0.5 h⁻¹")]
    [InlineData("Rate", "0.5 1/h", "1/2", "h⁻¹", "0.5 h⁻¹")]
    [InlineData("Cutoff", "−3.04 V", "-76/25", "V", "-3.04 V")]
    [InlineData("Retention", "80 %", "80", "%", "80 %")]
    [InlineData("Retention", "0.8", "4/5", "", "0.8")]
    [InlineData("MassFraction", "70 wt.%", "70", "wt%", "70 wt%")]
    [InlineData("MassFraction", "70 wt %", "70", "wt%", "70 wt%")]
    [InlineData("MassFraction", "700 mg/g", "700", "mg/g", "700 mg/g")]
    [InlineData("VolumeFraction", "5 ‰", "5", "‰", "5 ‰")]
    [InlineData("AtomFraction", "5 at%", "5", "at%", "5 at%")]
    [InlineData("MoleFraction", "500 ppm", "500", "ppm", "500 ppm")]
    public void A_literal_is_read_as_the_paper_means_it(string slot, string text, string value, string unit, string canonical)
    {
        var reading = Slots.Read(slot, text);

        Assert.Empty(reading.Faults);
        Assert.Equal(Rational.Parse(value), reading.Quantity!.Value);
        Assert.Equal(unit, reading.Quantity.Unit.Symbol);
        Assert.Equal(canonical, reading.CanonicalText);
        Assert.Equal(canonical == text, reading.IsCanonical);
        Assert.Null(reading.Quantity.Uncertainty);
    }

    [Fact]
    public void A_slot_of_several_kinds_says_which_it_was()
    {
        Assert.Same(QuantityKinds.SpecificCapacity, Slots.Read("NominalCapacity", "170 mAh/g").Kind);
        Assert.Same(QuantityKinds.ArealCapacity, Slots.Read("NominalCapacity", "1.9 mAh/cm²").Kind);
        Assert.Same(QuantityKinds.VolumeFraction, Slots.Read("EitherFraction", "30 vol%").Kind);
        Assert.Same(QuantityKinds.MassFraction, Slots.Read("EitherFraction", "30 %").Kind);
    }

    [Theory]
    [InlineData("3.0 V", null, "3")]
    [InlineData("3.0 V vs Li⁺/Li", "Li⁺/Li", "3")]
    [InlineData("3.0 V vs. Li/Li+", "Li⁺/Li", "3")]
    [InlineData("3.0 V versus Li", "Li⁺/Li", "3")]
    [InlineData("3.0 V vs Li–In", "Li-In", "3.62")]
    [InlineData("3.0 V vs LTO", "LTO", "4.55")]
    [InlineData("3.0 ± 0.1 V vs Li-In", "Li-In", "3.62")]
    public void A_potential_is_converted_to_lithium(string text, string? reference, string againstLithium)
    {
        var quantity = Slots.Quantity("Cutoff", text);

        Assert.Equal(reference, quantity.Reference?.Symbol);
        Assert.Equal(Rational.Parse(againstLithium), quantity.SiValue);
        Assert.Equal(Rational.Parse(againstLithium) * 1000, quantity.In(Unit.Parse("mV")));
        Assert.True(quantity.Interval.Contains(quantity.SiValue));
    }

    [Fact]
    public void B6_Celsius_in_a_compound_is_an_interval_and_says_so()
    {
        var reading = Slots.Read("ThermalShift", "-1.5 mV/°C");

        Assert.Equal(Rational.Parse("-3/2000"), reading.Quantity!.SiValue);
        Assert.True(reading.HasTemperatureInterval);
        Assert.Equal((8, 2), (reading.TemperatureIntervalStart, reading.TemperatureIntervalLength));
        Assert.False(Slots.Read("Temperature", "25 °C").HasTemperatureInterval);
        Assert.Equal(Rational.Parse("298.15"), Slots.Quantity("Temperature", "25 °C").SiValue);
    }

    [Fact]
    public void B4_The_slot_judges_its_range_by_the_value_as_written()
    {
        Assert.False(Slots.Named("Temperature").Admits(Slots.Quantity("Temperature", "-300 °C")));
        Assert.False(Slots.Named("Thickness").Admits(Slots.Quantity("Thickness", "0 µm")));
        Assert.True(Slots.Named("Pressure").Admits(Slots.Quantity("Pressure", "0 MPa")));
        Assert.True(Slots.Named("Retention").Admits(Slots.Quantity("Retention", "100 %")));
        Assert.False(Slots.Named("Retention").Admits(Slots.Quantity("Retention", "120 %")));
    }
}
