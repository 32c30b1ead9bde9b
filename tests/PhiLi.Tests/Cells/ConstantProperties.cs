using System;
using System.Globalization;
using System.Numerics;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Cells;

/// <summary>Constants against an independent computation in big integers.</summary>
public class ConstantProperties
{
    // A decimal as a paper prints it: digits and how many of them stand behind the point.
    private static readonly Gen<(int Digits, int Decimals)> _decimal = Gen.Select(Gen.Int[1, 99999], Gen.Int[0, 4]);

    [Fact]
    public void Phi_is_the_double_nearest_to_the_exact_value() =>
        Gen.Select(_decimal, Gen.Int[1, 200], Gen.Int[1, 20]).Sample((capacity, above, below) =>
        {
            var phi = Phi(Text(capacity) + " mAh/cm²", above.ToString(CultureInfo.InvariantCulture) + "C/" + below.ToString(CultureInfo.InvariantCulture));

            // c·10⁻ᵈ mAh/cm² × 10⁴ cm²/m² × a/b h⁻¹ ÷ (3860 mAh/g × 6.941 g/mol).
            var numerator = (BigInteger)capacity.Digits * 10000 * above * 1000;
            var denominator = BigInteger.Pow(10, capacity.Decimals) * below * 3860 * 6941;
            AssertNearest(phi, numerator, denominator);
        });

    [Fact]
    public void Areal_capacity_of_mass_on_an_area_too() =>
        Gen.Select(_decimal, _decimal, _decimal).Sample((specific, mass, area) =>
        {
            var step = TestCell.Cell()
                .With(AttributeRole.Cathode, TestMaterials.Lco, ("ActiveMass", Text(mass) + " mg"), ("Area", Text(area) + " cm²"))
                .With(AttributeRole.Discharge, ("Capacity", Text(specific) + " mAh/g")).Read().Steps[0];
            var numerator = (BigInteger)specific.Digits * mass.Digits * BigInteger.Pow(10, area.Decimals);
            var denominator = (BigInteger)area.Digits * 1000 * BigInteger.Pow(10, specific.Decimals + mass.Decimals);
            var constant = QuantityKinds.ArealCapacity.Customary.FromSi(step.Result.ArealCapacity!.Value.Value!.Value).ToDouble();
            AssertNearest(constant, numerator, denominator);
        });

    [Fact]
    public void The_units_that_figures_are_written_in_do_not_matter() =>
        Gen.Select(_decimal, Gen.Int[1, 50]).Sample((capacity, rate) =>
        {
            var perHour = rate.ToString(CultureInfo.InvariantCulture);
            var digits = capacity.Digits.ToString(CultureInfo.InvariantCulture);
            var phi = Phi(Text(capacity) + " mAh/cm²", perHour + "C");
            string[] same =
            [
                Shifted(digits, -capacity.Decimals + 3) + " µAh/cm²", Shifted(digits, -capacity.Decimals - 3) + " Ah/cm²", Shifted(digits, -capacity.Decimals + 1) + " Ah/m²",
                Shifted((36 * (BigInteger)capacity.Digits).ToString(CultureInfo.InvariantCulture), -capacity.Decimals) + " kC/m²",
            ];
            Assert.All(same, text => Assert.Equal(phi, Phi(text, perHour + " h⁻¹")));
        });

    private static double Phi(string capacity, string rate)
    {
        var step = Assert.Single(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity), ("Rate", rate)).Read().Steps);
        return PerHour.Of(step.Result.Phi?.Value) ?? double.NaN;
    }

    // No double is nearer: neither neighbour is at a lesser distance from the exact fraction.
    private static void AssertNearest(double constant, BigInteger numerator, BigInteger denominator)
    {
        var distance = Distance(constant, numerator, denominator);
        foreach (var neighbour in new[] { Math.BitIncrement(constant), Math.BitDecrement(constant) })
        {
            var other = Distance(neighbour, numerator, denominator);
            Assert.True(distance.Numerator * other.Denominator <= other.Numerator * distance.Denominator, constant.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static (BigInteger Numerator, BigInteger Denominator) Distance(double value, BigInteger numerator, BigInteger denominator)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFFL) | (1L << 52);
        var (above, below) = exponent >= 0 ? (mantissa << exponent, BigInteger.One) : (mantissa, BigInteger.One << -exponent);
        return (BigInteger.Abs((above * denominator) - (numerator * below)), below * denominator);
    }

    private static string Text((int Digits, int Decimals) number) => Shifted(number.Digits.ToString(CultureInfo.InvariantCulture), -number.Decimals);

    private static string Shifted(string digits, int places) => places >= 0
        ? digits + new string('0', places)
        : digits.PadLeft(1 - places, '0').Insert(digits.PadLeft(1 - places, '0').Length + places, ".");
}
