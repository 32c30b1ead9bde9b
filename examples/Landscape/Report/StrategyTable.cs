using System;
using System.Linq;
using PhiLi;

namespace Landscape;

/// <summary>What PhiLi says of each strategy: a number, a best case, an estimate, or that it has no model.</summary>
internal static class StrategyTable
{
    public static void Print()
    {
        Console.WriteLine();
        Lines.Wrapped(
            "",
            "What PhiLi says of each strategy, by a cell that uses it: the resistance that it bears on and where that comes from. Library: with "
            + "the material's own figures. Inside: a part of the interface's measured resistance.");
        Heading("Bulk");
        Line("multi-cation formula", IllustrativeHighEntropy.Record, "Electrolyte", "entropy of mixing");
        Line("amorphous", IllustrativeAmorphous.Record, "Electrolyte", "amorphous electrolyte");
        Line("glass-ceramic", Tis2GlassCeramic.Record, "Electrolyte", "amorphous electrolyte");
        Line("polymer, conducting filler", IllustrativeFilledPolymer.Record, "Electrolyte", "composite polymer");
        Line("polymer, insulating filler", IllustrativeInsulatingFiller.Record, "Electrolyte", "composite polymer");
        Line("infiltrated scaffold", IllustrativeScaffold.Record, "Electrolyte", "infiltrated scaffold");
        Line("dielectric filler", IllustrativeDielectricFiller.Record, "Electrolyte", "dielectric filler");

        Heading("Interfaces");
        Line("mixed-conducting interlayer", IllustrativeMixedConductor.Record, "AnodeInterface", "mixed-conducting scaffold");
        Line("alloy layer, magnesium", Nmc622Film.Record, "AnodeInterlayer", "alloy interlayer");
        Line("alloy layer, silver", IllustrativeAlloyLayer.Record, "AnodeInterlayer", "alloy interlayer");
        Line("coating, LiNbO3", LcoTinArsenicSulfide.Record, "CathodeCoating", "cathode coating");
        Line("coating, Li2ZrO3", IllustrativeAlloyLayer.Record, "CathodeCoating", "cathode coating");
        Line("coating, Li3PO4", IllustrativeCoating.Record, "CathodeCoating", "stability");
        Line("coating, LiI", IllustrativeIodideCoating.Record, "CathodeCoating", "stability");

        Heading("Electrodes");
        Line("random mixture", IllustrativeRandomMixture.Record, "CathodeTransport", "electrode architecture");
        Line("vertically aligned", IllustrativeAligned.Record, "CathodeTransport", "electrode architecture");
        Line("array of pillars", IllustrativePillars.Record, "CathodeTransport", "electrode architecture");
        Line("dual network, nanotubes", IllustrativeTubes.Record, "CathodeTransport", "electrode architecture");
        Line("dual network, graphene", IllustrativeSheets.Record, "CathodeTransport", "electrode architecture");
        Line("dual network, LLTO nanowires", IllustrativeNanowires.Record, "CathodeTransport", "electrode architecture");
        Line("bicontinuous scaffold", IllustrativeBicontinuous.Record, "CathodeTransport", "electrode architecture");
        Line("co-sintered monolith", IllustrativeMonolith.Record, "CathodeTransport", "electrode architecture");
        Line("measured rails", IllustrativeMeasuredRails.Record, "CathodeTransport", "");
    }

    private static void Heading(string domain)
    {
        Console.WriteLine();
        Console.WriteLine($"{domain,-30}{"Ω·cm²",7}");
    }

    private static void Line(string strategy, CellRecord cell, string resistance, string topic)
    {
        var part = cell.Transport?.Resistances.FirstOrDefault(each => each.Name.StartsWith(resistance, StringComparison.Ordinal));
        var note = cell.Transport?.Notes.FirstOrDefault(each => each.Topic == topic)?.Text;

        // A dielectric filler is in a membrane whose conductivity was measured: the number is the membrane's, and none of the filler's.
        var hasNoModel = note?.Contains("no model", StringComparison.Ordinal) == true && (part?.Value is null || topic == "dielectric filler");
        var mark = hasNoModel ? "no model"
            : part is null || (part.Value is null && !part.IsInside) ? "unknown"
            : part.IsInside ? "inside"
            : part.IsBestCase ? "best case"
            : part.IsEstimate ? "estimate"
            : part.Provenance.ToString().ToLowerInvariant();
        Lines.Wrapped($"  {strategy,-28}{Lines.Three(part?.Value),7}  {mark,-11}", note ?? part?.How ?? "nothing");
    }
}
