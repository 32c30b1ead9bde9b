using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>An electrolyte with germanium or titanium that touches bare lithium metal.</summary>
internal sealed class ReducedByLithium() : Rule(
    "PHILI4013",
    "No electrolyte with germanium or titanium touches lithium metal",
    Severity.Warning,
    "Lithium reduces germanium and titanium to what conducts electrons: the interphase never stops growing.")
{
    // Their reduced forms, Li-Ge alloys and Ti(III) oxides, conduct electrons; other interphases insulate and end by themselves.
    private static readonly string[] Reduced = ["Ge", "Ti"];

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Electrolytes.Count == 0 || cell.Anode is not { Material: { } metal } anode || !metal.Is(Family.MetalAnode))
            yield break;

        // Layers go from the cathode to the anode: only the last one touches it.
        var last = cell.Electrolytes[cell.Electrolytes.Count - 1];
        if (last.Material?.Formula is not { } formula || HasInterlayer(cell))
            yield break;

        foreach (var element in Reduced)
        {
            if (formula.Count(element).IsZero)
                continue;

            yield return At(
                last.Place,
                $"{Words.Clip(last.Material.Name)} ({Words.Clip(last.Material.FormulaText!)}) touches bare lithium metal, which reduces its {Called(element)} "
                + "to an interphase that conducts electrons and goes on growing. "
                + "Declare the [AnodeInterlayer] between them, or the layer of electrolyte that keeps them apart; else accept it with a reason.")
                with { Also = new([anode.Place]) };
            yield break;
        }
    }

    private static string Called(string element) => element == "Ge" ? "germanium" : "titanium";

    private static bool HasInterlayer(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.AnodeInterlayer)
                return true;
        }

        return false;
    }
}
