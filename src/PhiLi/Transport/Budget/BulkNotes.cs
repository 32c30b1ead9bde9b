using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>What is told of strategies in the electrolyte's bulk.</summary>
internal static class BulkNotes
{
    public static void Add(List<TransportNote> notes, List<ElectrolyteLayer> layers, CellTemperature temperature)
    {
        foreach (var layer in layers)
        {
            AddMaterial(notes, layer.Part);
            foreach (var filler in layer.Fillers)
                AddFiller(notes, layer, filler, temperature);

            foreach (var scaffold in layer.Scaffolds)
                notes.Add(new("infiltrated scaffold", Scaffold(layer, scaffold), scaffold.Place));
        }
    }

    /// <summary>What is told of an ion conductor wherever it is.</summary>
    public static void AddMaterial(List<TransportNote> notes, Part part)
    {
        if (part.Material is not { } material)
            return;

        if (material.StatesSites)
            notes.Add(new("entropy of mixing", $"{material.Name}: {Entropy(material)}.", part.Place));

        if (material.Order is Order.Amorphous or Order.GlassCeramic)
        {
            var order = material.Order == Order.Amorphous ? "amorphous" : "a glass-ceramic";
            notes.Add(new("amorphous electrolyte", $"{material.Name} is {order}: it counts with its conductivity, and there is no model of its structure.", part.Place));
        }
    }

    private static string Entropy(MaterialFacts material) => material.EntropyOfMixing is { } entropy
        ? $"{Told.Plain(entropy)} J/(mol·K) or {Told.Plain(entropy / Constants.Gas)} R of mixing on its declared sites; no law here uses it"
        : "its sites cannot be read, so that there is no number";

    private static void AddFiller(List<TransportNote> notes, ElectrolyteLayer layer, Part filler, CellTemperature temperature)
    {
        var name = filler.Material?.Name ?? filler.Group;
        if (filler.Material is { } material && material.Is(Family.Dielectric))
            notes.Add(new("dielectric filler", $"{name}: no model of dielectric fillers and of the space charge at them.", filler.Place));

        var estimate = FilledPolymer.Of(layer, temperature);
        var text = estimate is { Value: not null } known
            ? LayerIsMeasured(layer) ? $"{name}: the three-phase law gives {known.How}; what was measured of the layer counts." : $"{name}: {known.How}."
            : estimate is { } broken ? $"{name}: {broken.How}."
            : $"{name}: the three-phase law needs one filler with its share by volume, its radius, its interphase and the matrix's conductivity.";
        notes.Add(new("composite polymer", text, filler.Place));
    }

    private static string Scaffold(ElectrolyteLayer layer, Part scaffold)
    {
        var name = scaffold.Material?.Name ?? scaffold.Group;
        var share = Bounds.OfShare(scaffold[Slots.Share, QuantityKinds.VolumeFraction]?.Figure) is { } volume ? $" with {Told.In(volume, QuantityKinds.VolumeFraction)} of the layer" : "";
        return LayerIsMeasured(layer)
            ? $"{name}{share}: the layer's own conductivity counts, scaffold included."
            : $"{name}{share}: scaffold and infiltrate count side by side, which is the best case.";
    }

    private static bool LayerIsMeasured(ElectrolyteLayer layer)
    {
        if (layer.Part[Slots.Conductivity] is not null)
            return true;

        foreach (var measured in layer.Measured)
        {
            if (measured[Slots.Conductivity] is not null)
                return true;
        }

        return false;
    }
}
