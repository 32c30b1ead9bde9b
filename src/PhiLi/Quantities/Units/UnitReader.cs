using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Reads a range of a text as a unit, with the faults and remedies where it is none.</summary>
internal static class UnitReader
{
    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the unit starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="slot">The slot, whose kinds suggestions should fit; null for none.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="celsiusStart">Where a °C stands that is read as an interval; −1 for nowhere.</param>
    /// <param name="celsiusEnd">Where it ends.</param>
    /// <returns>The unit; null where there are faults.</returns>
    public static Unit? Read(string text, int start, int end, Slot? slot, List<LiteralFault> faults, out int celsiusStart, out int celsiusEnd)
    {
        celsiusStart = -1;
        celsiusEnd = 0;
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        if (CommonUnits.Find(text, start, end) is { } common)
            return common;
        var parser = UnitParser.Parse(text, start, end);
        celsiusStart = parser.CelsiusStart;
        celsiusEnd = parser.CelsiusEnd;
        if (parser.Unit is not null)
            return parser.Unit;

        // A symbol that is not known often explains why the rest is no unit either: °C split in two, say.
        if (parser.Unknown.Count > 0)
            faults.Add(UnknownUnit(text, start, end, parser.Unknown, slot));
        else if (parser.Fault is null)
            faults.Add(Ambiguous(text, start, end, slot));
        if (parser.Fault is not null && !(parser.Unknown.Count > 0 && parser.Fault.Length == 0))
            faults.Add(parser.Fault);
        return null;
    }

    private static LiteralFault Ambiguous(string text, int start, int end, Slot? slot)
    {
        var fixes = new List<LiteralFix>();
        foreach (var reading in new[] { UnitParser.AfterSlash.Divides, UnitParser.AfterSlash.Multiplies })
        {
            if (UnitParser.Parse(text, start, end, reading).Unit is { } unit)
                fixes.Add(Messages.Write(start, end, unit.Symbol));
        }

        // The reading that the slot takes is the likelier, but it stays the writer's to choose.
        if (fixes.Count == 2 && slot is not null && !Fits(fixes[0].Replacement, slot) && Fits(fixes[1].Replacement, slot))
            fixes.Reverse();
        var remedy = fixes.Count == 2
            ? ": write '" + fixes[0].Replacement + "' or '" + fixes[1].Replacement + "'."
            : ": put what is divided by in brackets.";
        return new LiteralFault(LiteralFaultKind.AmbiguousUnit, start, end - start, Messages.Quote(text, start, end) + " has two readings" + remedy, new EquatableArray<LiteralFix>(fixes.ToArray()));
    }

    private static LiteralFault UnknownUnit(string text, int start, int end, List<(int Start, int End)> unknown, Slot? slot)
    {
        var suggestions = UnitSuggestions.For(text, start, end, unknown, slot);
        var message = Messages.Quote(text, start, end) + " is not a unit here";
        if (suggestions.Count == 0)
        {
            var remedy = slot is null ? ": write one such as mAh/cm²." : ": " + Messages.Takes(slot) + ".";
            return new LiteralFault(LiteralFaultKind.UnknownUnit, start, end - start, message + remedy, default);
        }

        var fixes = new LiteralFix[suggestions.Count];
        for (var i = 0; i < fixes.Length; i++)
            fixes[i] = Messages.Write(start, end, suggestions[i].Symbol);
        message += ": did you mean '" + suggestions[0].Symbol + "' (" + suggestions[0].Name + ")?";
        return new LiteralFault(LiteralFaultKind.UnknownUnit, start, end - start, message, new EquatableArray<LiteralFix>(fixes));
    }

    private static bool Fits(string symbol, Slot slot) =>
        UnitParser.Parse(symbol, 0, symbol.Length).Unit is { } unit && SlotKinds.Find(slot, unit) is not null;
}
