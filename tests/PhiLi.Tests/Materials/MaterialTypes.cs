using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PhiLi.Cells;
using PhiLi.Chemistry;
using PhiLi.Materials;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Materials;

/// <summary>The built-in library as reflection sees it.</summary>
internal static class MaterialTypes
{
    public static IReadOnlyList<Type> All { get; } = typeof(Material).Assembly.GetExportedTypes()
        .Where(type => typeof(Material).IsAssignableFrom(type) && !type.IsAbstract)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToArray();

    public static TheoryData<Type> Data => [.. All];

    public static MaterialAttribute AttributeOf(Type type) => Assert.Single(type.GetCustomAttributes<MaterialAttribute>(inherit: false));

    /// <summary>What the reader of declarations calls an attribute.</summary>
    public static AttributeRole RoleOf(MaterialAttribute attribute) => attribute switch
    {
        ActiveMaterialAttribute => AttributeRole.ActiveMaterial,
        IonConductorAttribute => AttributeRole.IonConductor,
        _ => AttributeRole.InactiveMaterial,
    };

    public static Formula? FormulaOf(Type type) =>
        AttributeOf(type).Formula is { } text ? Formula.Read(text).Formula ?? throw new InvalidOperationException(text) : null;

    /// <summary>mAh/g from the formula: by the declared electrons, else by the lithium of a cathode.</summary>
    public static Rational? TheoreticalCapacityOf(Type type)
    {
        if (AttributeOf(type) is not ActiveMaterialAttribute declared || FormulaOf(type) is not { } formula)
            return null;
        var electrons = declared.Electrons != 0 ? Rational.Parse(Numbers.RoundTrip(declared.Electrons))
            : typeof(CathodeMaterial).IsAssignableFrom(type) ? formula.Count("Li")
            : Rational.Zero;
        return electrons.IsZero ? null : TheoreticalCapacity.Of(formula, electrons);
    }

    /// <summary>The figures that stand in a material's attribute, by slot.</summary>
    public static IEnumerable<(string Slot, string Literal)> FiguresOf(Type type)
    {
        var attribute = AttributeOf(type);
        var active = attribute as ActiveMaterialAttribute;
        var conductor = attribute as IonConductorAttribute;
        return new (string Slot, string? Literal)[]
        {
            (nameof(attribute.Density), attribute.Density),
            (nameof(active.TheoreticalCapacity), active?.TheoreticalCapacity),
            (nameof(active.AverageVoltage), active?.AverageVoltage),
            (nameof(active.ReversibleCapacity), active?.ReversibleCapacity),
            (nameof(conductor.Conductivity), conductor?.Conductivity),
            (nameof(conductor.ActivationEnergy), conductor?.ActivationEnergy),
            (nameof(conductor.TransferenceNumber), conductor?.TransferenceNumber),
            (nameof(conductor.MeltingPoint), conductor?.MeltingPoint),
            (nameof(conductor.StableFrom), conductor?.StableFrom),
            (nameof(conductor.StableTo), conductor?.StableTo),
        }.Where(figure => figure.Literal is not null).Select(figure => (figure.Slot, figure.Literal!));
    }
}
