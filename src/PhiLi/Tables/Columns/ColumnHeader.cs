using System;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>
/// A column's header: its name and its unit, as <c>areal_capacity [mAh/cm²]</c>, <c>Areal capacity (mAh/cm²)</c>,
/// <c>Areal capacity / mAh cm⁻²</c> or <c>areal_capacity_mAh_cm2</c>.
/// </summary>
/// <param name="Column">The column; null where PhiLi knows none of the name.</param>
/// <param name="Number">Which of several it is, from 1: that of <c>electrolyte_2</c> is 2.</param>
/// <param name="Unit">The unit of its bare numbers; null where they must state it themselves.</param>
internal sealed record ColumnHeader(Column? Column, int Number, HeaderUnit? Unit)
{
    private const int LongestHeader = 200;

    // Between the words of a name, and between it and a unit without brackets.
    private static readonly char[] Gaps = ['_', ' ', '\u00A0', '\t'];

    /// <summary>What is wrong with the unit; null where nothing is.</summary>
    public string? UnitFault { get; init; }

    /// <summary>A known column that the name may be a misspelling of.</summary>
    public string? Nearest { get; init; }

    /// <summary>Reads a header. Total.</summary>
    public static ColumnHeader Read(string header)
    {
        var read = ReadNamed(header);

        // A capacity is per area, per mass or in all: a unit says which, and then it is that column.
        return read is { Column.Name: "capacity", Unit.Kind: { } kind } && Narrower(kind) is { } narrower ? read with { Column = narrower } : read;
    }

    private static Column? Narrower(QuantityKind kind) =>
        ReferenceEquals(kind, QuantityKinds.ArealCapacity) ? ColumnCatalogue.Find("areal_capacity")
        : ReferenceEquals(kind, QuantityKinds.SpecificCapacity) ? ColumnCatalogue.Find("specific_capacity")
        : null;

    private static ColumnHeader ReadNamed(string header)
    {
        if (header.Length > LongestHeader)
            return new ColumnHeader(null, 1, null);

        var (name, unit) = HeaderUnit.Split(header);
        if (!EndsInSign(name) && Named(name) is { } whole)
            return WithUnit(whole, unit);

        // No unit in brackets: then it may be the last words of the name, with a line between them or without.
        return unit is not null && header.TrimEnd() is var text && text[text.Length - 1] is ']' or ')'
            ? new ColumnHeader(null, 1, null) { Nearest = ColumnSuggestion.For(name) }
            : OfWords(header.Split(Gaps, StringSplitOptions.RemoveEmptyEntries));
    }

    private static ColumnHeader OfWords(string[] words)
    {
        string? nearest = null;
        for (var length = words.Length; length > 0; length--)
        {
            var name = string.Join("_", words, 0, length);
            var suffix = new string[words.Length - length];
            Array.Copy(words, length, suffix, 0, suffix.Length);
            var isUnit = HeaderUnit.AreUnit(suffix);
            if (EndsInSign(name) || Named(name) is not { } found)
            {
                nearest ??= isUnit ? ColumnSuggestion.For(name) : null;
                continue;
            }

            if (suffix.Length == 0)
                return found;

            if (found.Column!.Slot is { } slot)
            {
                if (HeaderUnit.OfSuffix(suffix, found.Column) is { } read)
                    return found with { Unit = read };

                if (isUnit)
                    return found with { UnitFault = NoUnit(string.Join("_", suffix), slot) };
            }

            // A known name with words behind it, current_collector, is another one.
            nearest ??= found.Column.Name;
            break;
        }

        return new ColumnHeader(null, 1, null) { Nearest = nearest };
    }

    // A name is known by its letters and digits, and porosity_% would be one whose unit nobody read.
    private static bool EndsInSign(string name) => name.Length > 0 && name[name.Length - 1] is '%' or '‰' or '℃' or '°';

    private static ColumnHeader? Named(string name)
    {
        if (ColumnCatalogue.Find(name) is { } column)
            return Of(column, 1);

        // electrolyte_2: a second layer. A known name that ends in a digit was found above.
        var end = name.TrimEnd();
        return end.Length > 1 && end[end.Length - 1] is >= '1' and <= '9' and var digit
            && ColumnCatalogue.Find(end.Substring(0, end.Length - 1)) is { IsRepeatable: true } repeated
            && !char.IsDigit(end[end.Length - 2])
                ? Of(repeated, digit - '0')
                : null;
    }

    private static ColumnHeader Of(Column column, int number) =>
        new(column, number, column.ImpliedUnit is { } implied ? HeaderUnit.Of(implied, column) : null);

    private static ColumnHeader WithUnit(ColumnHeader header, string? unit)
    {
        // What stands behind a name that takes no unit is a remark.
        if (unit is null || header.Column!.Slot is not { } slot)
            return header;

        return HeaderUnit.Of(unit, header.Column) is { } read ? header with { Unit = read } : header with { UnitFault = HeaderUnit.FaultOf(unit, slot) };
    }

    private static string NoUnit(string suffix, Slot slot) => $"'{Rules.Words.Clip(suffix)}' is no unit that {slot.Name} takes: write it in brackets, such as [{slot.Kinds[0].Example}].";
}
