using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>What it takes to read a table at run time as it was read at compile time: its class, and the materials that the project knew.</summary>
internal static class TableDescription
{
    /// <summary>The description as one string.</summary>
    public static string Write(TypeShape type, MaterialNames materials)
    {
        var attributes = new List<AttributeDeclaration>(materials.Materials.Count);
        foreach (var material in materials.Materials)
            attributes.Add(new AttributeDeclaration(AttributeRole.CellTable, material, default));

        return DeclarationText.Write(new CellDeclaration(type, new EquatableArray<AttributeDeclaration>(attributes.ToArray())));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where another version of PhiLi wrote it, or nobody.</summary>
    public static (TypeShape Type, MaterialNames Materials)? TryRead(string text)
    {
        if (DeclarationText.TryRead(text) is not { } declaration)
            return null;

        var materials = new List<MaterialDeclaration>(declaration.Attributes.Count);
        foreach (var attribute in declaration.Attributes)
        {
            if (attribute.Material is { } material)
                materials.Add(material);
        }

        return (declaration.Type, new MaterialNames(new EquatableArray<MaterialDeclaration>(materials.ToArray())));
    }
}
