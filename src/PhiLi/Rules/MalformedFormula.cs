using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Chemistry;

namespace PhiLi.Rules;

/// <summary>A formula that cannot be read has no mass and no capacity. Said at the material, never at the cells that name it.</summary>
internal sealed class MalformedFormula() : Rule(
    "PHILI2008",
    "A formula can be read",
    Severity.Error,
    "Theoretical capacities and charge balances follow from the formula: element symbols with counts, brackets, and mixtures.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject != Subject.Material)
            yield break;

        var attributes = cell.Declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Role is not (AttributeRole.ActiveMaterial or AttributeRole.IonConductor))
                continue;

            var arguments = attributes[i].Arguments;
            for (var j = 0; j < arguments.Count; j++)
            {
                if (arguments[j] is not { Name: "Formula", IsReadable: true, Text: var text })
                    continue;

                foreach (var fault in Formula.Read(text).Faults)
                    yield return At(new Place(i, j).At(fault.Start, fault.Length), fault.Message);
            }
        }
    }
}
