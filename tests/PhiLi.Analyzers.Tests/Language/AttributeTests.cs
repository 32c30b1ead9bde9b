using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Cells;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>Every attribute of the language arrives: an attribute class without a role would be read by nobody, and silently.</summary>
public class AttributeTests
{
    public static IReadOnlyList<Type> Classes { get; } =
        [.. typeof(CellAttribute).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract)];

    [Fact]
    public void Every_attribute_class_has_a_role_of_its_name()
    {
        Assert.Equal(Classes.Select(NameOf).Order(StringComparer.Ordinal), Enum.GetNames<AttributeRole>().Order(StringComparer.Ordinal));
        var roles = new List<string>();
        foreach (var type in Classes)
        {
            // The constraint is the broadest type that the attribute takes.
            var argument = type.IsGenericType ? "<global::" + type.GetGenericArguments()[0].GetGenericParameterConstraints()[0].FullName + ">" : "";
            var compilation = TestProgram.Of("[PhiLi." + NameOf(type) + argument + "] public partial class C;").Compile();
            var attribute = Assert.Single(compilation.GetTypeByMetadataName("C")!.GetAttributes());
            roles.Add(PhiLi.Analyzers.Reading.Language.RoleOf(attribute)?.ToString() ?? "none of " + type.Name);
        }

        Assert.Equal(Classes.Select(NameOf), roles);
    }

    // What is a material's or a library's stands on other classes than a cell, and the sample has nothing to accept.
    [Fact]
    public void Every_attribute_class_of_a_cell_stands_in_the_composite_sample() => Assert.Equal(
        Classes.Where(static type => !type.IsSubclassOf(typeof(MaterialAttribute))).Select(NameOf).Except(["Accept", "CellLibrary", "CellTable"]).Order(StringComparer.Ordinal),
        Composite().Attributes.Select(static attribute => attribute.Role.ToString()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Attributes_come_in_source_order_and_take_their_arguments_with_them()
    {
        var attributes = Composite().Attributes;
        Assert.Equal(
            [
                AttributeRole.Cell, AttributeRole.CathodeCollector, AttributeRole.Cathode, AttributeRole.Catholyte, AttributeRole.ConductiveAdditive,
                AttributeRole.CathodeCoating, AttributeRole.CathodeInterface, AttributeRole.Electrolyte, AttributeRole.ElectrolyteFiller,
                AttributeRole.Electrolyte, AttributeRole.MeasuredConductivity, AttributeRole.ElectrolyteScaffold, AttributeRole.AnodeInterlayer,
                AttributeRole.AnodeInterface, AttributeRole.Anode, AttributeRole.AnodeCollector, AttributeRole.CriticalCurrent, AttributeRole.Conditions,
                AttributeRole.Discharge, AttributeRole.Discharge, AttributeRole.Charge, AttributeRole.Retention, AttributeRole.InUnits,
            ],
            attributes.Select(static attribute => attribute.Role));

        // Arguments of the constructor get their property's name, enumerations their number.
        Assert.Equal([("Conductivity", "3.4 mS/cm"), ("ConductivityTemperature", "60 °C")], Arguments(attributes[10]));
        Assert.Equal([("CurrentDensity", "6 mA/cm²")], Arguments(attributes[16]));
        Assert.Equal([("Resistance", "24 Ω·cm²"), ("Of", "1"), ("AreaEnhancement", "3")], Arguments(attributes[6]));
        Assert.Equal("PhiLi.Materials.LithiumMetal", attributes[16].Material!.TypeName);

        static IEnumerable<(string Name, string Text)> Arguments(AttributeDeclaration attribute) =>
            attribute.Arguments.Select(static argument => (argument.Name, argument.Text));
    }

    [Fact]
    public void A_record_carries_every_attribute()
    {
        var declaration = Composite();
        var read = DeclarationText.TryRead(DeclarationText.Write(declaration))!;

        // Which assembly a material is of says nothing once its figures are there.
        Assert.Equal(declaration.Attributes.Select(static each => each with { Material = each.Material is { } material ? material with { Assembly = "" } : null }), read.Attributes);
        Assert.Equal(GroupNames.Of(declaration), GroupNames.Of(read));
        Assert.Equal(declaration.Type.Header.Name, read.Type.Header.Name);
        Assert.Equal(declaration.Type.MetadataName, read.Type.MetadataName);
    }

    [Fact]
    public void What_is_described_on_two_parts_of_a_type_is_one_cell_in_the_order_of_the_files()
    {
        var program = TestProgram.Cells("[Cell] [CathodeCollector<Aluminium>] public partial class C;")
            .And("More.cs", TestProgram.Usings + "[Catholyte<Lpscl>] [CriticalCurrent<LithiumMetal>(\"1 mA/cm²\")] public partial class C { public static int Mine; }");
        var declaration = Copy(program, "C");
        Assert.Equal(
            [AttributeRole.Cell, AttributeRole.CathodeCollector, AttributeRole.Catholyte, AttributeRole.CriticalCurrent],
            declaration.Attributes.Select(static attribute => attribute.Role));
        Assert.Equal(["Mine"], declaration.Type.MemberNames);
        Assert.True(declaration.Type is { IsClass: true, Header.IsPartial: true, IsGeneric: false });
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0][..^"Attribute".Length];

    private static CellDeclaration Composite() => Copy(TestProgram.Of(SampleFiles.Read("Composite.cs")), "Samples.Composites.Composite");

    private static CellDeclaration Copy(TestProgram program, string type)
    {
        var compilation = program.Compile();
        return DeclarationReader.Copy(compilation.GetTypeByMetadataName(type)!, compilation, default)!;
    }
}
