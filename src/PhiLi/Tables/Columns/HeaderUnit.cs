using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>The unit that a header gives to the bare numbers below it.</summary>
/// <param name="Text">As it is put behind a number, canonical: <c> mAh/cm²</c> with its blank.</param>
/// <param name="Shown">As messages show it.</param>
/// <param name="Factor">Its factor to the SI unit, by which a value's own unit is compared with it.</param>
/// <param name="Kind">What it is a unit of.</param>
internal sealed record HeaderUnit(string Text, string Shown, Rational Factor, QuantityKind Kind)
{
    private const int LongestSuffix = 5;

    /// <summary>Cuts a header into its name and the unit behind it, in brackets or after a slash.</summary>
    public static (string Name, string? Unit) Split(string header)
    {
        var text = header.Trim();
        if (text.Length > 2 && text[text.Length - 1] is ']' or ')')
        {
            var open = Opening(text);
            if (open > 0)
                return (text.Substring(0, open).TrimEnd(), text.Substring(open + 1, text.Length - open - 2).Trim());
        }

        var slash = text.IndexOf('/');
        return slash > 0 ? (text.Substring(0, slash).TrimEnd(), text.Substring(slash + 1).Trim()) : (text, null);
    }

    /// <summary>A unit as written in brackets; null where the column does not take it.</summary>
    public static HeaderUnit? Of(string unit, Column column)
    {
        var slot = column.Slot!;
        var written = column.IsHourly ? InAnHour(unit) : unit;
        if (Reading(written, slot) is not { Quantity: { } quantity, Kind: { } kind })
            return null;

        // A power of ten or an uncertainty is no unit, and the values below would lose it.
        if (quantity.Value != Rational.One || quantity.Uncertainty is not null)
            return null;

        if (slot.Reading == SlotReading.Rate && ReferenceEquals(quantity.Unit, Unit.CRate))
            return new HeaderUnit("C", "C", quantity.Unit.Factor, kind);

        var symbol = quantity.Unit.Symbol;
        if (quantity.Reference is { } reference)
            symbol += " vs " + reference.Symbol;

        return new HeaderUnit(symbol.Length == 0 ? "" : " " + symbol, column.IsHourly ? unit : symbol, quantity.Unit.Factor, kind);
    }

    /// <summary>Why a unit is refused.</summary>
    public static string FaultOf(string unit, Slot slot)
    {
        var faults = Reading(unit, slot).Faults;

        // What is said of the number is about one that nobody wrote.
        return faults.IsEmpty || faults[0].Kind == LiteralFaultKind.MalformedNumber
            ? $"'{Rules.Words.Clip(unit)}' is no unit: write one that {slot.Name} takes, such as {slot.Kinds[0].Example}, and all else of the number into the values."
            : faults[0].Message;
    }

    /// <summary>Whether the words behind a name are a unit of some kind or the misspelling of one, and no words of another name.</summary>
    public static bool AreUnit(string[] words)
    {
        if (words.Length > LongestSuffix)
            return false;

        foreach (var word in words)
        {
            if (word != "per" && !Unit.TryParse(word, out _, out var faults) && (faults.IsEmpty || faults[0].Fixes.IsEmpty))
                return false;
        }

        return true;
    }

    /// <summary>
    /// A unit out of the words behind a name, <c>mAh_cm2</c>: the first word above the line, the others below it; where the column takes
    /// no such unit, above it too (<c>ohm_cm2</c>). Null where it takes none.
    /// </summary>
    public static HeaderUnit? OfSuffix(string[] words, Column column)
    {
        if (words.Length > LongestSuffix)
            return null;

        foreach (var unit in Readings(words, column.Slot!.Reading))
        {
            if (Of(unit, column) is { } read)
                return read;
        }

        return null;
    }

    // A bare fraction has no unit, and an exact 1 is in every slot's language.
    private static Reading Reading(string unit, Slot slot) =>
        QuantityParser.Read(slot.Reading == SlotReading.Rate && unit.Length > 0 && unit[0] == 'C' ? "1" + unit : "1 " + unit, slot);

    private static IEnumerable<string> Readings(string[] words, SlotReading reading)
    {
        var parts = new List<string>();
        var below = -1;
        foreach (var word in words)
        {
            if (word == "per")
                below = below < 0 ? parts.Count : below;
            else
                parts.Add(Symbol(word, reading));
        }

        if (parts.Count == 0)
            yield break;

        if (below == 0)
        {
            yield return string.Join("·", parts.ConvertAll(static part => part + "^-1"));
            yield break;
        }

        yield return string.Join("/", parts);

        // Each joint once more as a product, from the last to the first.
        for (var times = parts.Count - 1; below < 0 && times > 0; times--)
        {
            var unit = parts[0];
            for (var i = 1; i < parts.Count; i++)
                unit += (i == times ? "·" : "/") + parts[i];

            yield return unit;
        }
    }

    private static string Symbol(string word, SlotReading reading) => word switch
    {
        "C" or "degC" when reading == SlotReading.Temperature => "°C",
        "pct" or "percent" => "%",
        "wt" => "wt%",
        "vol" => "vol%",
        "ohm" => "Ω",
        _ => word,
    };

    // mA/g flows mA·h/g in an hour.
    private static string InAnHour(string unit) => unit.IndexOf('/') is > 0 and var line ? unit.Insert(line, "·h") : unit + "·h";

    private static int Opening(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is ']' or ')')
                depth++;
            else if (text[i] is '[' or '(' && --depth == 0)
                return i;
        }

        return -1;
    }
}
