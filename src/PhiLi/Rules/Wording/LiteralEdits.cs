using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Edits of a literal that was read. Each is read again before it is offered.</summary>
internal static class LiteralEdits
{
    /// <summary>The same number in another unit; null where the literal would then not say that.</summary>
    public static LiteralFix? WithUnit(Given given, string unit)
    {
        var (start, end) = UnitOf(given.Quantity);
        if (start < 0)
            return null;

        var text = given.Quantity.Text;
        var edited = text.Substring(0, start) + unit + text.Substring(end);
        return QuantityParser.Read(edited, given.Slot).Quantity is { } read && read.Value == given.Quantity.Value
            ? new LiteralFix("Write '" + edited + "'", start, end - start, unit)
            : null;
    }

    /// <summary>Another number in the same unit.</summary>
    public static LiteralFix? WithNumber(Given given, string number)
    {
        var (start, _) = UnitOf(given.Quantity);
        if (start < 0)
            return null;

        var edited = number + " " + given.Quantity.Text.Substring(start);
        return QuantityParser.Read(edited, given.Slot).Quantity is not null
            ? new LiteralFix("Write '" + edited + "'", 0, start, number + " ")
            : null;
    }

    /// <summary><c>Did you mean '1.0 mS/cm'?</c></summary>
    public static string Meant(Given given, EquatableArray<LiteralFix> fixes)
    {
        var words = new List<string>(fixes.Count);
        var text = given.Quantity.Text;
        foreach (var fix in fixes)
            words.Add("'" + text.Substring(0, fix.Start) + fix.Replacement + text.Substring(fix.Start + fix.Length) + "'");

        return "Did you mean " + string.Join(" or ", words) + "?";
    }

    /// <summary>Where the unit stands: behind the number, before a reference electrode.</summary>
    private static (int Start, int End) UnitOf(Quantity quantity)
    {
        var text = quantity.Text;
        var end = text.Length;
        if (quantity.Reference is not null && text.IndexOf(" v", StringComparison.Ordinal) is > 0 and var reference)
            end = reference;

        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;

        for (var start = 1; start < end; start++)
        {
            if (!char.IsWhiteSpace(text[start])
                && Unit.TryParse(text.Substring(start, end - start), out var unit, out _) && unit!.Equals(quantity.Unit))
            {
                return (start, end);
            }
        }

        return (-1, -1);
    }
}
