using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>Puts the materials that rows name in the place of their names.</summary>
/// <remarks>
/// What nobody declares still is a cathode, an anode or an electrolyte, of the family that the row says: nothing is known of it but its
/// name, and the rules judge what is left.
/// </remarks>
internal static class RowMaterials
{
    /// <summary>The cell with its materials.</summary>
    public static CellDeclaration Complete(RowCell row, MaterialNames names)
    {
        if (row.Materials.IsEmpty)
            return row.Declaration;

        var declaration = row.Declaration;
        var attributes = new AttributeDeclaration[declaration.Attributes.Count];
        for (var i = 0; i < attributes.Length; i++)
            attributes[i] = declaration.Attributes[i];

        var faults = new List<TableFault>(declaration.Faults);
        foreach (var named in row.Materials)
        {
            var attribute = attributes[named.Attribute];
            attributes[named.Attribute] = attribute with { Material = Find(attribute.Role, named, names, faults) };
        }

        return declaration with
        {
            Attributes = new EquatableArray<AttributeDeclaration>(attributes),
            Faults = new EquatableArray<TableFault>(faults.ToArray()),
        };
    }

    private static MaterialDeclaration Find(AttributeRole role, NamedMaterial named, MaterialNames names, List<TableFault> faults)
    {
        var family = named.Family is null ? null : FindFamily(role, named, names, faults);
        if (named.Text is not { } text)
            return family ?? Anything(role, named.Family!);

        var reading = names.Find(role, text);
        if (reading.Material is { } material)
        {
            if (reading.Message is { } partly)
                faults.Add(new TableFault(TableFaultKind.UnknownMaterial, partly, named.TextPlace) { IsMinor = true });

            return family is null ? material : Agreed(material, family, named, faults);
        }

        switch (reading.Outcome)
        {
            case MaterialNameOutcome.WrongRole or MaterialNameOutcome.Ambiguous:
                faults.Add(new TableFault(TableFaultKind.WrongMaterial, reading.Message!, named.TextPlace));
                break;

            // Of a family nobody expects PhiLi to know every member.
            case not MaterialNameOutcome.Unknown:
            case MaterialNameOutcome.Unknown when family is not null && reading.Nearest.IsEmpty:
                break;

            default:
                // A misspelling keeps a material from being judged; a name that nobody declares is news to nobody.
                faults.Add(new TableFault(TableFaultKind.UnknownMaterial, reading.Message!, named.TextPlace)
                {
                    IsMinor = family is not null || reading.Nearest.IsEmpty,
                });
                break;
        }

        return Called(family ?? Base(role), role, text);
    }

    private static MaterialDeclaration? FindFamily(AttributeRole role, NamedMaterial named, MaterialNames names, List<TableFault> faults)
    {
        var reading = names.FindFamily(named.Family, role);
        if (reading.Message is { } message)
        {
            faults.Add(new TableFault(TableFaultKind.UnknownMaterial, message, named.FamilyPlace) { IsMinor = reading.Material is not null });
        }

        return reading.Material;
    }

    /// <summary>A material and the family that the same row says: the narrower of the two, if one is of the other.</summary>
    private static MaterialDeclaration Agreed(MaterialDeclaration material, MaterialDeclaration family, NamedMaterial named, List<TableFault> faults)
    {
        if (Family.Is(material, family.TypeName))
            return material;

        if (Family.Is(family, material.TypeName))
            return family;

        faults.Add(new TableFault(
            TableFaultKind.WrongMaterial,
            $"'{named.Text}' is of the family {Describe(material)}, and the family column says '{named.Family}', which is {Describe(family)}: correct one of the two.",
            named.FamilyPlace));
        return material;
    }

    private static string Describe(MaterialDeclaration material)
    {
        // A material's own family is the nearest of its bases; a family is itself.
        var isFamily = material.Attributes.IsEmpty;
        return Identifiers.SimpleName(isFamily || material.Families.IsEmpty ? material.TypeName : material.Families[0]);
    }

    private static MaterialDeclaration Anything(AttributeRole role, string text) => Called(Base(role), role, text);

    private static MaterialDeclaration Called(MaterialDeclaration family, AttributeRole role, string name) => family with
    {
        Attributes = new EquatableArray<AttributeDeclaration>(
        [
            new AttributeDeclaration(
                FactsOf(role),
                null,
                new EquatableArray<ArgumentDeclaration>([new ArgumentDeclaration("Name", name)])),
        ]),
    };

    private static MaterialDeclaration Base(AttributeRole role) => new(Family.Of(role), default, default);

    private static AttributeRole FactsOf(AttributeRole role) => Family.Of(role) switch
    {
        Family.Electrolyte => AttributeRole.IonConductor,
        Family.Conductor or Family.Filler => AttributeRole.InactiveMaterial,
        _ => AttributeRole.ActiveMaterial,
    };
}
