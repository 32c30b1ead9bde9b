using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How far the electrodes' potentials lie outside the windows of what touches them.</summary>
/// <remarks>
/// Thermodynamic windows, V vs Li⁺/Li, of the materials; a potential without a reference is taken against lithium. Nearly every cell
/// leaves its electrolyte's window and works by what forms there or lies between: a line of a report, no verdict. A layer covers as
/// much of a gap as its own window reaches over it, and one that ends inside the gap decomposes in its turn.
/// </remarks>
internal static class StabilityNotes
{
    public static void Add(List<TransportNote> notes, Cell cell)
    {
        if (Highest(cell) is { } high)
        {
            foreach (var part in cell.Parts)
            {
                if (part.Role == AttributeRole.Catholyte && !IsSeparator(cell, part))
                    AddAtCathode(notes, cell, part, high);
            }

            if (cell.Electrolytes.Count > 0)
                AddAtCathode(notes, cell, cell.Electrolytes[0], high);
        }

        if (cell.Electrolytes.Count > 0 && cell.Anode?.Material?.Figure(Slots.AverageVoltage)?.Value is { } low)
            AddAtAnode(notes, cell, cell.Electrolytes[cell.Electrolytes.Count - 1], low);
    }

    /// <summary>Whether a catholyte is of the material that the separator shows to the cathode: what is told of the one is told of both.</summary>
    public static bool IsSeparator(Cell cell, Part catholyte) =>
        cell.Electrolytes.Count > 0 && catholyte.Material?.Declaration.TypeName is { } name && cell.Electrolytes[0].Material?.Declaration.TypeName == name;

    /// <summary>The highest potential that the cathode is taken to: a cut-off, else an average.</summary>
    private static Rational? Highest(Cell cell) => Highest(cell, Slots.UpperCutoff) ?? Highest(cell, Slots.AverageVoltage);

    private static Rational? Highest(Cell cell, Slot slot)
    {
        Rational? highest = null;
        foreach (var step in cell.Steps)
        {
            if (step[slot]?.Figure.Value is { } potential && !(potential <= highest))
                highest = potential;
        }

        return highest;
    }

    private static void AddAtCathode(List<TransportNote> notes, Cell cell, Part electrolyte, Rational high)
    {
        if (electrolyte.Material?.Figure(Slots.StableTo)?.Value is not { } limit || high <= limit)
            return;

        var text = $"{electrolyte.Material.Name} is oxidised above {Volt(limit)} and the cathode goes to {Volt(high)}: a gap of {Volt(high - limit)}";
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.CathodeCoating)
                text += Cover(part, part.Material?.Figure(Slots.StableTo)?.Value, limit, high, isAbove: true);
        }

        notes.Add(new("stability", text + ".", electrolyte.Place));
    }

    private static void AddAtAnode(List<TransportNote> notes, Cell cell, Part electrolyte, Rational low)
    {
        if (electrolyte.Material?.Figure(Slots.StableFrom)?.Value is not { } limit || low >= limit)
            return;

        var text = $"{electrolyte.Material.Name} is reduced below {Volt(limit)} and the anode is at {Volt(low)}: a gap of {Volt(limit - low)}";
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.AnodeInterlayer)
                text += Cover(part, part.Material?.Figure(Slots.StableFrom)?.Value, limit, low, isAbove: false);
        }

        notes.Add(new("stability", text + ".", electrolyte.Place));
    }

    private static string Cover(Part layer, Rational? own, Rational limit, Rational potential, bool isAbove)
    {
        var name = layer.Material?.Name ?? layer.Group;
        if (own is not { } end)
            return $"; the limit of {name} is unknown";

        var side = isAbove ? "up to" : "down to";
        if (isAbove ? end >= potential : end <= potential)
            return $"; {name}, stable {side} {Volt(end)}, covers it";

        return (isAbove ? end <= limit : end >= limit)
            ? $"; {name}, stable {side} {Volt(end)}, covers none of it"
            : $"; {name}, stable {side} {Volt(end)}, covers {Volt((end - limit).Abs())} of it and leaves {Volt((potential - end).Abs())}";
    }

    private static string Volt(Rational potential) => Numbers.Significant(potential, 4) + " V";
}
