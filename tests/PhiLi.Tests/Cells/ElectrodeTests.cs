using PhiLi.Cells;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Cells;

public class ElectrodeTests
{
    private static readonly Rational _perSquareCentimetre = Rational.FromFraction(1, 100);

    [Theory]
    [InlineData("8.90", "ActiveLoading", "8.90 mg/cm²")]
    [InlineData("7.00", "CompositeLoading", "14 mg/cm²", "ActiveFraction", "50 wt%")]
    [InlineData("8.91", "ActiveMass", "7.0 mg", "Diameter", "10 mm")]
    [InlineData("8.92", "ActiveMass", "7.0 mg", "Area", "0.785 cm²")]
    [InlineData("8.91", "CompositeMass", "10 mg", "ActiveFraction", "0.70", "Diameter", "1.0 cm")]
    public void Every_way_of_saying_it_gives_the_loading(string expected, params string[] arguments)
    {
        var loading = Read(arguments).ActiveLoading!.Value.Value!.Value;
        Assert.Equal(expected, (loading / _perSquareCentimetre).ToDecimal(3, keepTrailingZeros: true));
    }

    [Theory]
    [InlineData("CompositeLoading", "14 mg/cm²")]
    [InlineData("ActiveMass", "7.0 mg")]
    [InlineData("Diameter", "10 mm")]
    [InlineData("CompositeMass", "10 mg", "Area", "1 cm²")]
    public void A_basis_is_never_guessed(params string[] arguments) => Assert.Null(Read(arguments).ActiveLoading);

    [Fact]
    public void The_most_direct_way_wins() =>
        Assert.Equal(_perSquareCentimetre * 9, Read("CompositeLoading", "14 mg/cm²", "ActiveFraction", "50 wt%", "ActiveLoading", "9.0 mg/cm²").ActiveLoading!.Value.Value);

    [Fact]
    public void A_disc_has_its_area() =>
        Assert.Equal("0.7853981633974483", (Read("Diameter", "10 mm").Area!.Value.Value!.Value * 10000).ToDecimal(16));

    [Fact]
    public void A_value_out_of_range_is_not_used() => Assert.Null(Read("ActiveLoading", "-8.9 mg/cm²").ActiveLoading);

    private static Cell Read(params string[] arguments)
    {
        var pairs = new (string Name, string Text)[arguments.Length / 2];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (arguments[2 * i], arguments[(2 * i) + 1]);

        return TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, pairs).Read();
    }
}
