using System;
using System.Linq;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class MixingEntropyTests
{
    private const double R = 8.31446;

    // R·ln 5, the "1.61 R" of five metals in equal parts.
    [Fact]
    public void Five_in_equal_parts_have_R_ln_5() =>
        Assert.Equal(R * Math.Log(5), MixingEntropy.Of([new(1, [0.2, 0.2, 0.2, 0.2, 0.2])])!.Value, 1e-4);

    [Fact]
    public void Sites_count_as_often_as_they_are_in_a_formula_unit() =>
        Assert.Equal((3 * R * Math.Log(2)) + (R * Math.Log(4)), MixingEntropy.Of([new(3, [0.5, 0.5]), new(1, [0.25, 0.25, 0.25, 0.25])])!.Value, 1e-4);

    [Fact]
    public void A_half_filled_site_mixes_with_its_vacancies() =>
        Assert.Equal(R * Math.Log(2), MixingEntropy.Of([new(1, [0.5])])!.Value, 1e-4);

    [Fact]
    public void A_full_site_an_empty_one_and_none_have_no_entropy()
    {
        Assert.Equal(0, MixingEntropy.Of([new(4, [1])]));
        Assert.Equal(0, MixingEntropy.Of([new(4, [0, 0])]));
        Assert.Equal(0, MixingEntropy.Of([new(4, [])]));
        Assert.Equal(0, MixingEntropy.Of([]));
    }

    // 0.333 thrice leaves a thousandth, which is rounding and no vacancy: that would add R·0.007.
    [Fact]
    public void Rounded_thirds_are_thirds() => Assert.Equal(R * Math.Log(3), MixingEntropy.Of([new(1, [0.333, 0.333, 0.333])])!.Value, 1e-4);

    [Fact]
    public void What_no_site_holds_is_unknown()
    {
        Assert.Null(MixingEntropy.Of([new(1, [0.6, 0.5])]));
        Assert.Null(MixingEntropy.Of([new(1, [1.5, -0.5])]));
        Assert.Null(MixingEntropy.Of([new(0, [0.5, 0.5])]));
        Assert.Null(MixingEntropy.Of([new(1, [double.NaN])]));
        Assert.Null(MixingEntropy.Of([new(double.PositiveInfinity, [0.5])]));
    }

    [Fact]
    public void Equal_parts_have_most() => Gen.Double[0.01, 1].Array[1, 8].Sample(parts =>
    {
        var shares = parts.Select(part => part / parts.Sum()).ToArray();
        var entropy = MixingEntropy.Of([new(2, shares)])!.Value;
        Assert.InRange(entropy, 0, (2 * R * Math.Log(shares.Length)) + 1e-3);
    });

    [Fact]
    public void A_species_told_as_two_has_more() => Gen.Double[0.1, 0.9].Sample(share => Assert.True(
        MixingEntropy.Of([new(1, [share / 2, share / 2, 1 - share])]) > MixingEntropy.Of([new(1, [share, 1 - share])])));
}
