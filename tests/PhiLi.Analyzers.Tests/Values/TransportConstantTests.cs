using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CsCheck;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Analyzers.Tests.Values;

/// <summary>The group <c>Transport</c> of budgets that are made by hand: what is known is written, and nothing else.</summary>
public class TransportConstantTests
{
    [Fact]
    public void A_budget_of_three_parts()
    {
        using var program = HandMade.Compile(out var text, HandMade.Budget(
            HandMade.Part("Electrolyte", TransportDomain.Bulk, 3.0000000000000004e-4),
            HandMade.Part("CathodeInterface", TransportDomain.Interfaces, 20e-4, Provenance.Declared),
            HandMade.Part("AnodeInterface", TransportDomain.Interfaces, 7e-4, Provenance.Estimate),
            HandMade.Part("CathodeTransport", TransportDomain.Electrode, null, Provenance.Unknown)));
        Assert.Equal(3.0, program.Constant("C0", "Transport.Electrolyte.OhmSquareCentimetres"));
        Assert.Equal(3e-4, program.Constant("C0", "Transport.Electrolyte.OhmSquareMetres"));
        Assert.Equal(0.1, program.Constant("C0", "Transport.Electrolyte.Share"));
        Assert.Equal(1.05263157895, program.Constant("C0", "Transport.Electrolyte.GainOfHalving"));
        Assert.Equal(30.0, program.Constant("C0", "Transport.Total.OhmSquareCentimetres"));
        Assert.Equal(27.0, program.Constant("C0", "Transport.Interfaces.OhmSquareCentimetres"));
        Assert.Equal(0.9, program.Constant("C0", "Transport.Interfaces.Share"));
        Assert.Equal((int)TransportDomain.Interfaces, program.Constant("C0", "Transport.Bottleneck"));
        Assert.Equal(["AnodeInterface", "Bulk", "CathodeInterface", "Electrolyte", "Interfaces", "Total"], Groups(program, "C0"));
        Assert.Contains("30.0 Ω·cm² in the known resistances, the most of it at the interfaces (90 %). Unknown: CathodeTransport.", text, StringComparison.Ordinal);
        Assert.Contains("3.00 Ω·cm², derived: 30 µm over 1.0 mS/cm", text, StringComparison.Ordinal);
        Assert.Contains("20.0 Ω·cm², declared:", text, StringComparison.Ordinal);
        Assert.Contains("7.00 Ω·cm², an estimate:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_from_the_sum_and_from_the_stack()
    {
        using var program = HandMade.Compile(out var text, new TransportBudget
        {
            AllowedOverpotential = 0.1,
            PhiCeiling = new(1e-3, 0.5e-3, double.PositiveInfinity),
            NegativeToPositive = Bounded.Exact(1.1),
            Composite = new(Bounded.Exact(0.12), null, null, null),
            LithiumReserve = Bounded.Exact(36000),
            Stack = new(Bounded.Exact(900_000), null, ["collectors"]),
        });
        Assert.Equal(3.6, program.Constant("C0", "Transport.PhiCeiling"));
        Assert.Equal(1.8, program.Constant("C0", "Transport.PhiCeilingLower"));
        Assert.Null(program.Constant("C0", "Transport.PhiCeilingUpper"));
        Assert.Equal(1.1, program.Constant("C0", "Transport.NegativeToPositive"));
        Assert.Equal(0.12, program.Constant("C0", "Transport.Porosity"));
        Assert.Equal(1.0, program.Constant("C0", "Transport.LithiumReserve.MilliampereHoursPerSquareCentimetre"));
        Assert.Equal(36000.0, program.Constant("C0", "Transport.LithiumReserve.CoulombsPerSquareMetre"));
        Assert.Equal(250.0, program.Constant("C0", "Transport.SpecificEnergy.WattHoursPerKilogram"));
        Assert.Null(program.Constant("C0", "Transport.Bottleneck"));
        Assert.Equal(["LithiumReserve", "SpecificEnergy"], Groups(program, "C0"));
        Assert.Contains("Φ ≤ 3.60 mol·m⁻²·h⁻¹ at an overpotential of 100 mV; what is unknown lowers it", text, StringComparison.Ordinal);
        Assert.Contains("250 Wh/kg of what is declared; left out: collectors", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_without_a_number_has_no_group()
    {
        using var program = HandMade.Compile(
            out var text, TransportBudget.Empty, HandMade.Budget(HandMade.Part("Electrolyte", TransportDomain.Bulk, null, Provenance.Unknown)));
        Assert.DoesNotContain("Transport", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_inside_another_resistance_has_no_share()
    {
        using var program = HandMade.Compile(HandMade.Budget(
            HandMade.Part("CathodeInterface", TransportDomain.Interfaces, 20e-4),
            HandMade.Part("CathodeCoating", TransportDomain.Interfaces, 5e-4) with { IsInside = true }));
        Assert.Equal(5.0, program.Constant("C0", "Transport.CathodeCoating.OhmSquareCentimetres"));
        Assert.Null(program.Constant("C0", "Transport.CathodeCoating.Share"));
        Assert.Null(program.Constant("C0", "Transport.CathodeCoating.GainOfHalving"));
        Assert.Equal(20.0, program.Constant("C0", "Transport.Interfaces.OhmSquareCentimetres"));
    }

    [Fact]
    public void No_part_takes_the_name_of_what_is_the_same_in_every_cell()
    {
        string[] taken = ["Total", "Bulk", "Bottleneck", "Transport", "Equals", "Electrolyte", "Electrolyte"];
        using var program = HandMade.Compile(HandMade.Budget([.. taken.Select(static (name, i) => HandMade.Part(name, TransportDomain.Bulk, (i + 1) * 1e-4))]));
        Assert.Equal(28.0, program.Constant("C0", "Transport.Total.OhmSquareCentimetres"));
        Assert.Equal(6.0, program.Constant("C0", "Transport.Electrolyte.OhmSquareCentimetres"));
        Assert.Equal(["Bulk", "Electrolyte", "Total"], Groups(program, "C0"));
    }

    [Fact]
    public void No_figure_makes_code_that_does_not_compile_or_a_constant_that_is_no_number()
    {
        var figure = Gen.Select(
            Gen.OneOf(Gen.Double, OneOf(0, double.NaN, double.PositiveInfinity, 5e-324, double.MaxValue, -1)), Gen.Double, Gen.Double,
            static (value, lower, upper) => new Bounded(value, lower, upper));
        var part = Gen.Select(
            OneOf("Electrolyte", "CathodeInterface", "Electrode", "Porosity", "PhiCeilingUpper"), Gen.Enum<TransportDomain>(), figure, Gen.Enum<Provenance>(), Gen.Bool,
            static (name, domain, value, provenance, isInside) => HandMade.Part(name, domain, null, provenance) with { Value = value, IsInside = isInside });
        Gen.Select(part.Array[0, 4], figure, figure, Gen.Enum<TransportDomain>(), static (parts, first, second, bottleneck) => new TransportBudget
        {
            Parts = parts, Total = first, Bottleneck = bottleneck, PhiCeiling = second, AllowedOverpotential = first.Value, NegativeToPositive = second,
            Composite = new(first, null, null, null), LithiumReserve = second, Stack = new(first, second, []),
        }).Array[40].Sample(
            static budgets =>
            {
                using var program = HandMade.Compile(budgets);
                var fields = program.Assembly.GetTypes().SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public)).ToArray();
                Assert.NotEmpty(fields);
                Assert.All(fields.Where(static field => field.FieldType == typeof(double)), static field => Assert.True(double.IsFinite((double)field.GetRawConstantValue()!), field.Name));
            },
            iter: 10);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Groups(EmittedProgram program, string type) =>
        program.Type(type + "+Transport").GetNestedTypes().Select(static group => group.Name).Order(StringComparer.Ordinal);
}
