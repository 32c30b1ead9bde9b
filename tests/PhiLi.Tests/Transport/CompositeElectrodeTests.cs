using System;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CompositeElectrodeTests
{
    [Theory]
    [InlineData(10, 5, 2, 6.7179)]
    [InlineData(30, 1, 10, 18.8704)]
    [InlineData(100, 40, 3, 40.7186)]
    [InlineData(5, 5, 50, 53.3306)]
    public void Known_electrodes_come_out(double ionic, double electronic, double chargeTransfer, double expected) =>
        Assert.Equal(expected, CompositeElectrode.Resistance(ionic, electronic, chargeTransfer)!.Value, 0.00005);

    [Theory]
    [InlineData(10, 2)]
    [InlineData(0.001, 7)]
    [InlineData(900, 0.1)]
    public void Electrons_that_move_freely_leave_the_one_rail_law(double ionic, double chargeTransfer) => Physical.Close(
        Math.Sqrt(ionic * chargeTransfer) / Math.Tanh(Math.Sqrt(ionic / chargeTransfer)),
        CompositeElectrode.Resistance(ionic, 0, chargeTransfer));

    [Theory]
    [InlineData(0, 0, 7, 7)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(6, 3, 0, 2)]
    [InlineData(6, 0, 0, 0)]
    public void What_is_absent_leaves_the_rest(double ionic, double electronic, double chargeTransfer, double expected) =>
        Assert.Equal(expected, CompositeElectrode.Resistance(ionic, electronic, chargeTransfer));

    [Fact]
    public void Slow_kinetics_add_a_third_of_both_rails() => Physical.Close(1e9 + 5, CompositeElectrode.Resistance(10, 5, 1e9), 1e-15);

    [Fact]
    public void Fast_kinetics_leave_both_rails_side_by_side() => Physical.Close(2, CompositeElectrode.Resistance(6, 3, 1e-13), 1e-6);

    // R_ct is a million times the rails here: what they add is compared, not the sum.
    [Fact]
    public void The_series_meets_the_law_where_they_are_exchanged()
    {
        const double Rails = 15;
        var at = Rails / 1e-6;
        double Added(double chargeTransfer) => (CompositeElectrode.Resistance(10, 5, chargeTransfer)!.Value - chargeTransfer) / Rails;
        Assert.Equal(Added(at * 0.999999), Added(at * 1.000001), 1e-9);
    }

    // sinh ν runs out of doubles at 710.
    [Theory]
    [InlineData(300)]
    [InlineData(709)]
    [InlineData(712)]
    [InlineData(1e6)]
    public void A_large_ν_leaves_the_rails_and_a_thin_zone_of_reaction(double nu) =>
        Physical.Close((50 / 15.0) + (125 / 15.0 / nu), CompositeElectrode.Resistance(10, 5, 15 / (nu * nu)), 1e-14);

    [Theory]
    [InlineData(10, 5, 1e-320)]
    [InlineData(1e-320, 0, 10)]
    [InlineData(1e-320, 1e-320, 1e300)]
    [InlineData(1e200, 1e200, 1)]
    public void Extremes_are_finite(double ionic, double electronic, double chargeTransfer)
    {
        var result = CompositeElectrode.Resistance(ionic, electronic, chargeTransfer);
        Assert.True(result is >= 0 and <= double.MaxValue);
    }

    [Theory]
    [InlineData(-1, 5, 2)]
    [InlineData(10, -5, 2)]
    [InlineData(10, 5, -2)]
    [InlineData(double.NaN, 5, 2)]
    [InlineData(10, double.PositiveInfinity, 2)]
    [InlineData(10, 5, double.PositiveInfinity)]
    [InlineData(1e308, 1e308, 2)]
    public void What_is_no_resistance_is_unknown(double ionic, double electronic, double chargeTransfer) =>
        Assert.Null(CompositeElectrode.Resistance(ionic, electronic, chargeTransfer));

    [Fact]
    public void Even_use_is_an_estimate()
    {
        Assert.Equal(new LawResult(4, Validity.Estimate), CompositeElectrode.EvenUse(12));
        Assert.Equal(LawResult.Unknown, CompositeElectrode.EvenUse(double.NaN));
    }

    // The errors of R_ct + R_i/3 that its remarks tell.
    [Theory]
    [InlineData(3, 0.085)]
    [InlineData(10, 0.365)]
    public void Even_use_errs_as_told(double ionic, double error) =>
        Assert.Equal(error, ((1 + CompositeElectrode.EvenUse(ionic).Value!.Value) / CompositeElectrode.Resistance(ionic, 0, 1)!.Value) - 1, 0.0005);
}
