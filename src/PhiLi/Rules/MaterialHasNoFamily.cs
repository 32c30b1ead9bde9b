using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A material without a family can stand nowhere in a cell: the attributes' constraints refuse it.</summary>
internal sealed class MaterialHasNoFamily() : Rule(
    "PHILI1018",
    "A material derives from its family",
    Severity.Error,
    "What a type derives from says where it can stand: a cathode, an anode, an electrolyte, a layer, what conducts electrons or a filler.")
{
    private const string Materials = "PhiLi.Materials.";

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject != Subject.Material)
            yield break;

        foreach (var part in cell.Parts)
        {
            if (!part.Role.IsMaterial() || part.Material is not { } material)
                continue;

            if (!HasFamily(material.Declaration))
            {
                var family = part.Role switch
                {
                    AttributeRole.ActiveMaterial => "CathodeMaterial",
                    AttributeRole.IonConductor => "ElectrolyteMaterial",
                    _ => "ConductorMaterial",
                };
                yield return At(part.Place, $"{cell.Declaration.Type.Header.Name} has the figures of a material and derives from none, so no cell can name it: derive it from its family, or from {family}.");
            }

            yield break;
        }
    }

    private static bool HasFamily(MaterialDeclaration material)
    {
        foreach (var family in material.Families)
        {
            if (family.StartsWith(Materials, System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
