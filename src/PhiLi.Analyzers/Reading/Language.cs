using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Writing;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Reading;

/// <summary>Which attribute classes are the language's. A type of the same name elsewhere is somebody else's.</summary>
internal static class Language
{
    public const string CellAttribute = "PhiLi.CellAttribute";
    public const string CellLibraryAttribute = "PhiLi.CellLibraryAttribute";
    public const string CellTableAttribute = "PhiLi.CellTableAttribute";
    public const string MaterialsNamespace = "PhiLi.Materials";

    public const string AssemblyName = "PhiLi";

    private static readonly Dictionary<string, AttributeRole> Roles = new()
    {
        ["CellAttribute"] = AttributeRole.Cell,
        ["CathodeAttribute"] = AttributeRole.Cathode,
        ["CathodeCollectorAttribute"] = AttributeRole.CathodeCollector,
        ["CatholyteAttribute"] = AttributeRole.Catholyte,
        ["ConductiveAdditiveAttribute"] = AttributeRole.ConductiveAdditive,
        ["CathodeCoatingAttribute"] = AttributeRole.CathodeCoating,
        ["CathodeInterfaceAttribute"] = AttributeRole.CathodeInterface,
        ["ElectrolyteAttribute"] = AttributeRole.Electrolyte,
        ["MeasuredConductivityAttribute"] = AttributeRole.MeasuredConductivity,
        ["ElectrolyteScaffoldAttribute"] = AttributeRole.ElectrolyteScaffold,
        ["ElectrolyteFillerAttribute"] = AttributeRole.ElectrolyteFiller,
        ["AnodeInterlayerAttribute"] = AttributeRole.AnodeInterlayer,
        ["AnodeInterfaceAttribute"] = AttributeRole.AnodeInterface,
        ["AnodeAttribute"] = AttributeRole.Anode,
        ["AnodeCollectorAttribute"] = AttributeRole.AnodeCollector,
        ["CriticalCurrentAttribute"] = AttributeRole.CriticalCurrent,
        ["ConditionsAttribute"] = AttributeRole.Conditions,
        ["DischargeAttribute"] = AttributeRole.Discharge,
        ["ChargeAttribute"] = AttributeRole.Charge,
        ["RetentionAttribute"] = AttributeRole.Retention,
        ["AcceptAttribute"] = AttributeRole.Accept,
        ["InUnitsAttribute"] = AttributeRole.InUnits,
        ["CellLibraryAttribute"] = AttributeRole.CellLibrary,
        ["CellTableAttribute"] = AttributeRole.CellTable,
        ["ActiveMaterialAttribute"] = AttributeRole.ActiveMaterial,
        ["IonConductorAttribute"] = AttributeRole.IonConductor,
        ["InactiveMaterialAttribute"] = AttributeRole.InactiveMaterial,
    };

    /// <summary>What an attribute says, or null where it is not of the language.</summary>
    public static AttributeRole? RoleOf(AttributeData attribute) =>
        attribute.AttributeClass is { TypeKind: not TypeKind.Error } type
        && type.ContainingNamespace is { Name: "PhiLi", ContainingNamespace.IsGlobalNamespace: true }
        && type.ContainingType is null
        && type.ContainingAssembly?.Name == AssemblyName
        && Roles.TryGetValue(type.Name, out var role)
            ? role
            : null;

    /// <summary>Whether a type is declared a cell.</summary>
    public static bool IsCell(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (RoleOf(attribute) == AttributeRole.Cell)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether PhiLi generated a symbol of this project. The generator never sees such a symbol, so the analyzer must not either.
    /// (One of another project is there for both, whether as an assembly or, in an editor, as sources.)
    /// </summary>
    public static bool IsGenerated(ISymbol symbol, IAssemblySymbol project)
    {
        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, project))
            return false;

        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (!HintName.IsOf(reference.SyntaxTree.FilePath))
                return false;
        }

        return !symbol.DeclaringSyntaxReferences.IsEmpty;
    }
}
