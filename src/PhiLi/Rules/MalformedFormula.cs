using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Chemistry;

namespace PhiLi.Rules;

/// <summary>A formula that cannot be read has no mass and no capacity. Said at the material, never at the cells that name it.</summary>
internal sealed class MalformedFormula() : Rule(
    "PHILI2008",
    "A formula can be read",
    Severity.Error,
    "Theoretical capacities and charge balances follow from the formula, and the entropy of mixing from its sites: element symbols with counts, brackets, and mixtures.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject != Subject.Material)
            yield break;

        var attributes = cell.Declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (!attributes[i].Role.IsMaterial())
                continue;

            var arguments = attributes[i].Arguments;
            for (var j = 0; j < arguments.Count; j++)
            {
                if (!arguments[j].IsReadable)
                    continue;

                foreach (var fault in FaultsOf(attributes[i], arguments[j]))
                    yield return At(new Place(i, j).At(fault.Start, fault.Length), fault.Message);
            }
        }
    }

    private static IEnumerable<FormulaFault> FaultsOf(AttributeDeclaration attribute, ArgumentDeclaration argument)
    {
        if (argument.Name == "Formula")
            return Formula.Read(argument.Text).Faults;

        if (argument.Name != "Sites")
            return [];

        // Only what can be read can be compared, and a formula with a fault has that fault.
        var sites = Sites.Read(argument.Text);
        return sites.Faults.Count == 0 && attribute.Text("Formula") is { } text && Formula.Read(text).Formula is { } formula
            ? Sites.Compare(sites.Pieces, formula)
            : sites.Faults;
    }
}
