using System.Linq;
using PhiLi.Chemistry;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class AtomicWeightsTests
{
    [Theory]
    [InlineData("H", "1.008")]
    [InlineData("Li", "6.94")]
    [InlineData("O", "15.999")]
    [InlineData("Zr", "91.222")]
    [InlineData("Gd", "157.249")]
    [InlineData("Lu", "174.96669")]
    [InlineData("U", "238.02891")]
    public void A_weight_is_the_decimal_that_CIAAW_prints(string symbol, string weight) =>
        Assert.Equal(Rational.Parse(weight), AtomicWeights.Of(symbol));

    [Fact]
    public void Eighty_four_elements_have_a_standard_weight()
    {
        var letters = Enumerable.Range('A', 26).Select(c => ((char)c).ToString()).ToArray();
        var symbols = letters.Concat(letters.SelectMany(first => letters.Select(second => first + second.ToLowerInvariant())));
        Assert.Equal(84, symbols.Count(symbol => AtomicWeights.Of(symbol) is not null));
    }

    [Theory]
    [InlineData("Tc")]
    [InlineData("Pu")]
    [InlineData("li")]
    [InlineData("Xx")]
    [InlineData("")]
    [InlineData(null)]
    public void What_has_no_standard_weight_has_none(string? symbol) => Assert.Null(AtomicWeights.Of(symbol));
}
