using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

public class UnitTests
{
    [Theory]
    [InlineData("mAh/cm²", "36000", "milliampere hours per square centimetre", "MilliampereHoursPerSquareCentimetre")]
    [InlineData("C/m²", "1", "coulombs per square metre", "CoulombsPerSquareMetre")]
    [InlineData("mol/(m²·h)", "1/3600", "moles per square metre per hour", "MolesPerSquareMetrePerHour")]
    [InlineData("h⁻¹", "1/3600", "per hour", "PerHour")]
    [InlineData("%", "1/100", "percent", "Percent")]
    [InlineData("wt%", "1/100", "percent by mass", "PercentByMass")]
    [InlineData("°C", "1", "degrees Celsius", "DegreesCelsius")]
    [InlineData("µm", "1e-6", "micrometres", "Micrometres")]
    [InlineData("Ω·cm²", "1e-4", "ohm square centimetres", "OhmSquareCentimetres")]
    [InlineData("S·cm²/mol", "1e-4", "siemens square centimetres per mole", "SiemensSquareCentimetresPerMole")]
    [InlineData("W/(m·K)", "1", "watts per metre per kelvin", "WattsPerMetrePerKelvin")]
    [InlineData("Ω/s^(1/2)", "1", "ohms per root second", "OhmsPerRootSecond")]
    [InlineData("s^(2/3)", "1", "seconds to the power 2/3", "SecondsToThePower2Over3")]
    [InlineData("eV", "1.602176634e-19", "electronvolts", "Electronvolts")]
    [InlineData("g/cm³", "1000", "grams per cubic centimetre", "GramsPerCubicCentimetre")]
    [InlineData("atm", "101325", "atmospheres", "Atmospheres")]
    [InlineData("cP", "1/1000", "centipoises", "Centipoises")]
    [InlineData("Å", "1e-10", "angstroms", "Angstroms")]
    [InlineData("Wh/L", "3600000", "watt hours per litre", "WattHoursPerLitre")]
    [InlineData("mM", "1", "millimolar", "Millimolar")]
    [InlineData("mV/°C", "1/1000", "millivolts per degree Celsius", "MillivoltsPerDegreeCelsius")]
    public void A_unit_has_an_exact_factor_and_a_name(string symbol, string factor, string name, string identifier)
    {
        var unit = Unit.Parse(symbol);

        Assert.Equal(symbol, unit.Symbol);
        Assert.Equal(Rational.Parse(factor), unit.Factor);
        Assert.Equal(name, unit.Name);
        Assert.Equal(identifier, unit.Identifier);
    }

    [Fact]
    public void Every_kind_has_units_of_its_dimension_and_a_coherent_one()
    {
        foreach (var kind in QuantityKinds.All)
        {
            var coherent = kind.Coherent;
            Assert.True(kind.Takes(kind.Customary), kind.Name);
            Assert.True(kind.Takes(coherent), kind.Name);
            Assert.Equal((Rational.One, Rational.Zero), (coherent.Factor, coherent.Offset));
            Assert.All(new[] { kind.Customary, coherent }, unit => Assert.True(IsIdentifier(unit.Identifier), unit.Identifier));
        }
    }

    [Theory]
    [InlineData("m", "min", "60")]
    [InlineData("mS", "MS", "1e6")]
    [InlineData("Pa", "hPa", "100")]
    public void Symbols_are_told_apart_by_case_and_exact_ones_win(string one, string other, string factor)
    {
        Assert.NotEqual(Unit.Parse(one), Unit.Parse(other));
        Assert.Equal(Rational.Parse(factor), Unit.Parse(other).Factor);
    }

    [Theory]
    [InlineData("mh")]
    [InlineData("kmin")]
    [InlineData("mK")]
    [InlineData("kbar")]
    [InlineData("mÅ")]
    [InlineData("k%")]
    [InlineData("MAh")]
    public void Some_symbols_take_no_prefix(string symbol) => Assert.False(Unit.TryParse(symbol, out _, out _));

    [Theory]
    [InlineData("mAh/cm²", "mA h cm-2")]
    [InlineData("µm", "\u03BCm")]
    [InlineData("Ω", "\u2126")]
    [InlineData("m²", "m·m")]
    [InlineData("", "g/g")]
    [InlineData("Wh/kg", "W h kg^{-1}")]
    [InlineData("kWh", "kW·h")]
    public void B7_Spellings_of_one_unit_are_equal(string canonical, string other)
    {
        var unit = Unit.Parse(other);

        Assert.Equal(canonical, unit.Symbol);
        Assert.Equal(canonical.Length == 0 ? Unit.Fraction : Unit.Parse(canonical), unit);
        Assert.Equal(Unit.Parse(other).GetHashCode(), unit.GetHashCode());
    }

    [Theory]
    [InlineData("mg/g", RatioKind.Mass)]
    [InlineData("mmol/mol", RatioKind.Mole)]
    [InlineData("mL/L", RatioKind.Volume)]
    [InlineData("cm/m", RatioKind.Plain)]
    [InlineData("vol%", RatioKind.Volume)]
    [InlineData("%/h", RatioKind.None)]
    public void A_ratio_knows_what_it_is_a_ratio_of(string symbol, RatioKind kind) => Assert.Equal(kind, Unit.Parse(symbol).RatioKind);

    [Theory]
    [InlineData("mm^(1/2)")]
    [InlineData("m^37")]
    [InlineData("((m^36)^36)^36")]
    [InlineData("m^(1/7)")]
    [InlineData("m^0")]
    [InlineData("((((((((((m))))))))))")]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("m·")]
    [InlineData("·m")]
    [InlineData("m)")]
    public void What_is_no_exact_unit_is_refused(string text)
    {
        Assert.False(Unit.TryParse(text, out var unit, out var faults));
        Assert.Null(unit);
        Assert.NotEmpty(faults);
        Assert.Throws<FormatException>(() => Unit.Parse(text));
    }

    [Fact]
    public void B9_Quantities_convert_there_and_back() => Gen.Select(Pairs, Gen.Int[-999_999_999, 999_999_999], Gen.Int[-30, 30])
        .Sample(
            (pair, digits, exponent) =>
            {
                var value = Rational.FromDigits(digits, exponent);
                var there = pair.Second.FromSi(pair.First.ToSi(value));
                Assert.Equal(value, pair.First.FromSi(pair.Second.ToSi(there)));

                // Emitted as doubles, and read back from them: within 2 units in the last place.
                var nearest = value.ToDouble();
                var back = pair.First.FromSi(pair.Second.ToSi(Rational.FromDouble(there.ToDouble()))).ToDouble();
                if (pair.First.Offset.IsZero && pair.Second.Offset.IsZero)
                    Assert.InRange(Math.Abs(nearest - back), 0, 2 * Math.BitIncrement(Math.Abs(nearest)) - (2 * Math.Abs(nearest)));
            },
            iter: 10_000);

    private static Gen<(Unit First, Unit Second)> Pairs => Gen.OneOf(
        (from a in Symbols from b in Symbols where a.Dimension == b.Dimension select (a, b)).ToArray());

    private static readonly List<Unit> Symbols = QuantityKinds.All.SelectMany(kind => new[] { kind.Customary, kind.Coherent })
        .Concat(new[] { "Ah/m²", "µAh/mm²", "eV", "kWh", "Å", "d", "min", "atm", "mbar", "K", "kJ/mol", "S/cm", "A h/g", "ppm" }.Select(Unit.Parse))
        .ToList();

    private static bool IsIdentifier(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.All(c => c < 128 && char.IsLetterOrDigit(c));
}
