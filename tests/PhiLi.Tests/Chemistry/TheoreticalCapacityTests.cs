using System;
using PhiLi.Chemistry;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class TheoreticalCapacityTests
{
    [Theory]
    [InlineData("LiCoO2", 97.8712, "1", 273.84)]
    [InlineData("LiNi0.333333Mn0.333333Co0.333333O2", 96.4595, "1", 277.85)]
    [InlineData("LiNi0.5Mn0.3Co0.2O2", 96.5528, "1", 277.58)]
    [InlineData("LiNi0.6Mn0.2Co0.2O2", 96.9283, "1", 276.51)]
    [InlineData("LiNi0.7Mn0.2Co0.1O2", 96.9043, "1", 276.58)]
    [InlineData("LiNi0.8Mn0.1Co0.1O2", 97.2798, "1", 275.51)]
    [InlineData("LiNi0.83Co0.11Mn0.06O2", 97.4325, "1", 275.08)]
    [InlineData("LiNi0.85Co0.10Mn0.05O2", 97.4676, "1", 274.98)]
    [InlineData("LiNi0.88Co0.07Mn0.05O2", 97.4604, "1", 275.00)]
    [InlineData("LiNi0.9Co0.05Mn0.05O2", 97.4556, "1", 275.01)]
    [InlineData("LiNi0.8Co0.15Al0.05O2", 96.0818, "1", 278.94)]
    [InlineData("LiFePO4", 157.7548, "1", 169.89)]
    [InlineData("LiMn0.6Fe0.4PO4", 157.2106, "1", 170.48)]
    [InlineData("LiMn2O4", 180.8121, "1", 148.23)]
    [InlineData("LiNi0.5Mn1.5O4", 182.6898, "1", 146.70)]
    [InlineData("Li1.2Ni0.13Co0.13Mn0.54O2", 85.2840, "1.2", 377.11)]
    [InlineData("S", 32.0600, "2", 1671.96)]
    [InlineData("Li2S", 45.9400, "2", 1166.80)]
    [InlineData("FeS2", 119.9650, "4", 893.64)]
    [InlineData("TiS2", 111.9870, "1", 239.33)]
    [InlineData("Li", 6.9400, "1", 3861.88)]
    [InlineData("In", 114.8180, "1", 233.43)]
    [InlineData("Si", 28.0850, "3.75", 3578.62)]
    [InlineData("Si", 28.0850, "4.4", 4198.91)]
    [InlineData("C6", 72.0660, "1", 371.90)]
    [InlineData("Li4Ti5O12", 459.0830, "3", 175.14)]
    [InlineData("Sn", 118.7100, "4.4", 993.40)]
    [InlineData("Al", 26.9815, "1", 993.33)]
    [InlineData("Ag", 107.8682, "1", 248.47)]
    public void Mass_and_capacity_are_those_of_the_field(string text, double mass, string electrons, double capacity)
    {
        var formula = Formula.Read(text).Formula!;
        Assert.Equal(mass, formula.MolarMass.ToDouble(), 0.00005 + 1e-9);
        Assert.Equal(capacity, TheoreticalCapacity.Of(formula, Rational.Parse(electrons)).ToDouble(), 0.005 + 1e-9);
    }

    [Fact]
    public void No_electrons_give_no_capacity() =>
        Assert.True(TheoreticalCapacity.Of(Formula.Read("LiCoO2").Formula!, 0).IsZero);

    [Fact]
    public void Electrons_below_zero_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TheoreticalCapacity.Of(Formula.Read("LiCoO2").Formula!, -1));
}
