using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CapacityBalanceTests
{
    // mAh/g, g/cm³, mg/cm² and mAh/cm² in SI.
    private const double PerGram = 3600;
    private const double PerSquareCentimetre = 36_000;
    private const double Lithium = 3861.88 * PerGram;
    private const double LithiumDensity = 534;

    [Fact]
    public void Fifty_micrometres_of_lithium_hold_10_31() =>
        Assert.Equal(10.31, CapacityBalance.OfFoil(50e-6, LithiumDensity, Lithium)!.Value / PerSquareCentimetre, 0.005);

    [Fact]
    public void One_milliampere_hour_is_4_85_micrometres() =>
        Assert.Equal(4.85e-6, CapacityBalance.FoilThickness(PerSquareCentimetre, LithiumDensity, Lithium)!.Value, 0.005e-6);

    [Fact]
    public void A_foil_as_thick_as_its_charge_holds_it() => Physical.Decades(2, 6).Sample(charge =>
        Physical.Close(charge, CapacityBalance.OfFoil(CapacityBalance.FoilThickness(charge, LithiumDensity, Lithium)!.Value, LithiumDensity, Lithium)));

    [Fact]
    public void No_foil_holds_nothing() => Assert.Equal(0, CapacityBalance.OfFoil(0, LithiumDensity, Lithium));

    // 360 mAh/g of 5.5 mg/cm² against 180 of 10.
    [Fact]
    public void The_ratio_is_charge_against_charge() =>
        Physical.Close(1.1, CapacityBalance.NegativeToPositive(360 * PerGram, 0.055, 180 * PerGram, 0.1));

    [Fact]
    public void Exchanging_the_electrodes_inverts_it() =>
        Gen.Select(Physical.Decades(5, 8), Physical.Decades(-3, 0), Physical.Decades(5, 8), Physical.Decades(-3, 0)).Sample((qn, mn, qp, mp) =>
            Physical.Close(1 / CapacityBalance.NegativeToPositive(qp, mp, qn, mn)!.Value, CapacityBalance.NegativeToPositive(qn, mn, qp, mp)));

    [Fact]
    public void What_is_no_electrode_is_unknown()
    {
        Assert.Null(CapacityBalance.NegativeToPositive(0, 1, 1, 1));
        Assert.Null(CapacityBalance.NegativeToPositive(1, 1, 1, 0));
        Assert.Null(CapacityBalance.NegativeToPositive(1, double.NaN, 1, 1));
        Assert.Null(CapacityBalance.OfFoil(-1e-6, LithiumDensity, Lithium));
        Assert.Null(CapacityBalance.FoilThickness(1, 0, Lithium));
    }
}
