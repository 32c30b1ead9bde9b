using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Tests;

/// <summary>Declarations for tests, without the compiler: <c>TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"))</c>.</summary>
internal sealed class TestCell
{
    private readonly List<AttributeDeclaration> _attributes = [];
    private TypeShape _type = new() { Namespace = "N", Header = new TypeHeader("MyCell", "class", ""), MetadataName = "N.MyCell" };

    private TestCell()
    {
    }

    /// <summary>As the compiler or a table would hand it over.</summary>
    public CellDeclaration Declaration => new(_type, new EquatableArray<AttributeDeclaration>(_attributes.ToArray()));

    /// <summary>A partial class <c>N.MyCell</c> with <c>[Cell]</c>, which is attribute 0.</summary>
    public static TestCell Cell(params (string Name, string Text)[] arguments) => new TestCell().With(AttributeRole.Cell, arguments);

    /// <summary>A partial class without any attribute.</summary>
    public static TestCell Empty() => new();

    /// <summary>A partial class with <c>[ActiveMaterial]</c> or <c>[IonConductor]</c>, which is attribute 0.</summary>
    public static TestCell Material(AttributeRole role, string family, params (string Name, string Text)[] arguments) =>
        new TestCell().With(role, TestMaterials.Of("N.MyMaterial", role, [family], arguments), arguments);

    /// <summary>Adds an attribute.</summary>
    public TestCell With(AttributeRole role, params (string Name, string Text)[] arguments) => With(role, null, arguments);

    /// <summary>Adds an attribute that names a material.</summary>
    public TestCell With(AttributeRole role, MaterialDeclaration? material, params (string Name, string Text)[] arguments)
    {
        _attributes.Add(new AttributeDeclaration(role, material, Arguments(arguments)));
        return this;
    }

    /// <summary>Adds an attribute with arguments that need more than a name and a text.</summary>
    public TestCell With(AttributeRole role, ArgumentDeclaration first, params ArgumentDeclaration[] more)
    {
        _attributes.Add(new AttributeDeclaration(role, null, new EquatableArray<ArgumentDeclaration>([first, .. more])));
        return this;
    }

    /// <summary>Changes the type.</summary>
    public TestCell On(Func<TypeShape, TypeShape> change)
    {
        _type = change(_type);
        return this;
    }

    public Cell Read() => CellReader.Read(Declaration);

    /// <summary>What one rule finds, asked alone.</summary>
    public Finding[] Ask(Rule rule) => rule.Judge(Read()).ToArray();

    /// <summary>What the whole book finds.</summary>
    public Finding[] Judge() => RuleBook.Judge(Read()).ToArray();

    internal static EquatableArray<ArgumentDeclaration> Arguments((string Name, string Text)[] arguments) =>
        new(arguments.Select(static argument => new ArgumentDeclaration(argument.Name, argument.Text)).ToArray());
}

/// <summary>Materials for tests.</summary>
internal static class TestMaterials
{
    /// <summary>LiCoO₂, a layered oxide: 273.8 mAh/g by its formula.</summary>
    public static MaterialDeclaration Lco { get; } = Cathode("LiCoO2");

    /// <summary>Lithium metal.</summary>
    public static MaterialDeclaration Lithium { get; } = Of("PhiLi.Materials.LithiumMetal", AttributeRole.ActiveMaterial, [Family.Anode], ("Formula", "Li"), ("Electrons", "1"));

    /// <summary>A sulfide of no known formula.</summary>
    public static MaterialDeclaration Sulfide { get; } = Of("PhiLi.Materials.Sulfide", null, ["PhiLi.Materials.ElectrolyteMaterial"]);

    /// <summary>A layered oxide of a formula.</summary>
    public static MaterialDeclaration Cathode(string formula, params (string Name, string Text)[] facts) =>
        Of("N.MyCathode", AttributeRole.ActiveMaterial, [Family.LayeredOxide, Family.Cathode], [("Formula", formula), .. facts]);

    /// <summary>An ion conductor of a family, with its figures.</summary>
    public static MaterialDeclaration Conductor(string family, params (string Name, string Text)[] facts) =>
        Of("N.MyConductor", AttributeRole.IonConductor, [family, "PhiLi.Materials.ElectrolyteMaterial"], facts);

    /// <summary>Any material; without a role it is a bare family that states nothing.</summary>
    public static MaterialDeclaration Of(string typeName, AttributeRole? role, string[] families, params (string Name, string Text)[] facts) => new(
        typeName,
        new EquatableArray<string>(families),
        role is { } facet
            ? new EquatableArray<AttributeDeclaration>([new AttributeDeclaration(facet, null, TestCell.Arguments(facts))])
            : default);
}
