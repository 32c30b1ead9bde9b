using PhiLi.Cells;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Cells;

public class StepSolverTests
{
    private static readonly (string Name, string Text)[] _loaded = [("ActiveLoading", "10.0 mg/cm²"), ("Area", "2.00 cm²"), ("NominalCapacity", "160.0 mAh/g")];

    [Theory]
    [InlineData("1.5 mAh/cm²")]
    [InlineData("150 mAh/g")]
    [InlineData("3.0 mAh")]
    public void A_capacity_is_one_on_every_basis(string capacity)
    {
        var result = Solve(_loaded, ("Capacity", capacity), ("Rate", "1C"));
        Assert.Equal("1.5", In(result.ArealCapacity, QuantityKinds.ArealCapacity));
        Assert.Equal("150", In(result.SpecificCapacity, QuantityKinds.SpecificCapacity));
        Assert.Equal("0.9375", result.Utilisation!.Value.Value!.Value.ToDecimal(5));
        Assert.Equal("0.55986", PerHour(result.Phi));
    }

    [Theory]
    [InlineData("CurrentDensity", "0.80 mA/cm²")]
    [InlineData("SpecificCurrent", "80.0 mA/g")]
    [InlineData("Current", "1.60 mA")]
    public void So_is_a_current(string slot, string current)
    {
        var result = Solve(_loaded, ("Capacity", "150 mAh/g"), (slot, current));
        Assert.Equal("0.8", In(result.CurrentDensity, QuantityKinds.CurrentDensity));
        Assert.Equal("0.29859", PerHour(result.Flux));
        Assert.Equal("0.5", (result.Rate!.Value.Value!.Value * 3600).ToDecimal(5));
        Assert.Equal("0.27993", PerHour(result.Phi));
    }

    [Fact]
    public void A_mass_makes_a_charge_specific_without_an_area()
    {
        var result = Solve([("CompositeMass", "2.0 mg"), ("ActiveFraction", "50 wt%")], ("Capacity", "0.1884 mAh"), ("Rate", "1C"));
        Assert.Equal("188.4", In(result.SpecificCapacity, QuantityKinds.SpecificCapacity));
        Assert.Null(result.ArealCapacity);
        Assert.Null(result.Phi);
    }

    [Fact]
    public void A_charge_without_an_area_is_areal_through_the_specific_one() =>
        Assert.Equal("1.5", In(Solve([("ActiveLoading", "10.0 mg/cm²")], ("Capacity", "3.0 mAh"), ("SpecificCapacity", "150 mAh/g")).ArealCapacity, QuantityKinds.ArealCapacity));

    [Fact]
    public void Each_basis_of_time_stays_its_own()
    {
        var rate = Solve([], ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"));
        Assert.Equal("0.6905", rate.Phi!.Value.Value is { } phi ? (phi * 3600).ToDecimal(4) : null);
        Assert.Null(rate.MeanPhi);
        Assert.Null(rate.Flux);
        Assert.Null(rate.CurrentDensity);

        var time = Solve([], ("Capacity", "1.85 mAh/cm²"), ("Time", "75 min"));
        Assert.Null(time.Phi);
        Assert.Null(time.Rate);
        Assert.Equal("0.5524", (time.MeanPhi!.Value.Value!.Value * 3600).ToDecimal(4));

        var current = Solve([], ("Capacity", "1.85 mAh/cm²"), ("CurrentDensity", "1.0 mA/cm²"));
        Assert.Null(current.Phi);
        Assert.Null(current.MeanPhi);
        Assert.Equal("0.3732", (current.Flux!.Value.Value!.Value * 3600).ToDecimal(4));
    }

    [Fact]
    public void A_declared_rate_wins_over_one_that_follows() =>
        Assert.Equal("1", (Solve(_loaded, ("Capacity", "150 mAh/g"), ("Rate", "1C"), ("SpecificCurrent", "80 mA/g")).Rate!.Value.Value!.Value * 3600).ToDecimal(3));

    [Fact]
    public void Rate_and_current_say_what_is_used_of_1C()
    {
        Assert.Equal("0.9", Solve([], ("Capacity", "1.80 mAh/cm²"), ("Rate", "2C"), ("CurrentDensity", "4.00 mA/cm²")).Utilisation!.Value.Value!.Value.ToDecimal(3));
        Assert.Equal("0.75", Solve([], ("Capacity", "120 mAh/g"), ("Rate", "0.5C"), ("SpecificCurrent", "80.0 mA/g")).Utilisation!.Value.Value!.Value.ToDecimal(3));
    }

    [Fact]
    public void The_same_loading_above_and_below_widens_nothing()
    {
        var utilisation = Solve([("ActiveLoading", "~7 mg/cm²"), ("NominalCapacity", "160.0 mAh/g")], ("Capacity", "150.0 mAh/g")).Utilisation!.Value.Interval;
        Assert.Equal(Rational.Parse("149.95") / Rational.Parse("160.05"), utilisation.Lower);
        Assert.Equal(Rational.Parse("150.05") / Rational.Parse("159.95"), utilisation.Upper);
    }

    [Fact]
    public void A_bound_gives_a_bound_and_no_constant()
    {
        var result = Solve([("ActiveLoading", ">10 mg/cm²")], ("Capacity", "150 mAh/g"), ("Rate", "1C"));
        Assert.Null(result.Phi!.Value.Value);
        Assert.NotNull(result.Phi.Value.Interval.Lower);
        Assert.Null(result.Phi.Value.Interval.Upper);
        Assert.Null(TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("ActiveLoading", ">10 mg/cm²"))
            .With(AttributeRole.Discharge, ("Capacity", "150 mAh/g"), ("Rate", "1C")).Read().PhiStep);
    }

    [Fact]
    public void The_cells_phi_is_the_largest_nominal_one_of_a_discharge_that_ran_out()
    {
        var cell = TestCell.Cell()
            .With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"))
            .With(AttributeRole.Discharge, ("Capacity", "1.06 mAh/cm²"), ("Rate", "5C"))
            .With(AttributeRole.Discharge, ("Capacity", "1.06 mAh/cm²"), ("Rate", "5C"))
            .With(AttributeRole.Discharge, ("Capacity", "0.50 mAh/cm²"), ("Rate", "20C"), ("Mode", "3"))
            .With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Time", "1 min"))
            .With(AttributeRole.Charge, ("Capacity", "1.90 mAh/cm²"), ("Rate", "10C"))
            .Read();
        Assert.Same(cell.Steps[1], cell.PhiStep);
    }

    [Fact]
    public void Nothing_follows_from_nothing() => Assert.Equal(StepResult.Nothing, Solve([]));

    private static StepResult Solve((string Name, string Text)[] cathode, params (string Name, string Text)[] step) =>
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, cathode).With(AttributeRole.Discharge, step).Read().Steps[0].Result;

    private static string? In(Figure? figure, QuantityKind kind) => figure?.Value is { } value ? kind.Customary.FromSi(value).ToDecimal(5) : null;

    private static string? PerHour(Figure? figure) => figure?.Value is { } value ? (value * 3600).ToDecimal(5) : null;
}
