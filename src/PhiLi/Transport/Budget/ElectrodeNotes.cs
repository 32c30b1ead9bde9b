using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>What is told of how the cathode is built.</summary>
internal static class ElectrodeNotes
{
    public static void Add(List<TransportNote> notes, Cell cell, PhaseVolumes volumes)
    {
        if (cell.Cathode is not { } cathode)
            return;

        var text = Shapes.Of(cell) switch
        {
            Architecture.RandomMixture => "Phases mixed by chance: each conducts above its threshold of percolation" + Thresholds(cell, volumes),
            Architecture.VerticallyAligned => "Phases aligned with the current conduct by their share: best case",
            Architecture.PillarArray => "Pillars conduct by their share: best case",
            Architecture.DualPercolatingNetwork => "Two networks, each above the threshold of its particles' shape" + Thresholds(cell, volumes),
            Architecture.BicontinuousScaffold => "A continuous scaffold and what fills it conduct by their shares: best case",
            Architecture.CosinteredMonolith => "Phases sintered into one body conduct by their shares: best case, of a body without cracks",
            _ => null,
        };
        if (text is not null)
            notes.Add(new("electrode architecture", text + Overruled(cathode) + ".", cathode.Place));
    }

    private static string Overruled(Part cathode) =>
        cathode[Slots.EffectiveConductivity] is not null ? "; the electrode's own conductivity is declared and counts"
        : cathode[Slots.Tortuosity] is not null ? "; the tortuosity is declared and counts"
        : "";

    private static string Thresholds(Cell cell, PhaseVolumes volumes)
    {
        var text = "";
        foreach (var part in cell.Parts)
        {
            if (part.Role is not (AttributeRole.Catholyte or AttributeRole.ConductiveAdditive) || IonRail.FillsPores(part)
                || PercolationThreshold.Of(new PhaseShape(Shapes.Of(cell, part), 1 / Shapes.Aspect(part).Value)).Value is not { } threshold)
            {
                continue;
            }

            var has = volumes.Of(part) is { } volume ? $" and has {Told.In(volume.Fraction, QuantityKinds.VolumeFraction)}" : "";
            text += $"; {part.Material?.Name ?? part.Group} needs {Told.In(threshold, QuantityKinds.VolumeFraction)}{has}";
        }

        return text;
    }
}
