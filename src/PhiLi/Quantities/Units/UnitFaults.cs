using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Says that a unit is missing, or is not of a kind that the slot takes.</summary>
internal static class UnitFaults
{
    public static void Missing(ref LiteralScan scan, in LiteralParts parts)
    {
        var at = parts.Number.End;
        var fixes = new List<LiteralFix>();
        foreach (var kind in scan.Slot.Kinds)
        {
            var unit = kind.Example;
            var fix = new LiteralFix("Write '" + unit + "'", at, 0, kind.Reading == SlotReading.Rate ? unit : " " + unit);
            if (!fixes.Contains(fix))
                fixes.Add(fix);
        }

        if (scan.Slot.Reading == SlotReading.Temperature)
            fixes.Add(new LiteralFix("Write 'K'", at, 0, " K"));
        scan.Add(LiteralFaultKind.MissingUnit, at, at, "The unit is missing: " + Messages.Takes(scan.Slot) + ".", fixes.ToArray());
    }

    public static void WrongDimension(ref LiteralScan scan, in LiteralParts parts)
    {
        var start = parts.UnitStart;
        var end = parts.UnitEnd;
        var unit = parts.Unit!;
        var reading = scan.Slot.Reading;
        if (reading == SlotReading.Temperature && unit.Symbol == "C")
        {
            scan.Add(LiteralFaultKind.WrongDimension, start, end, "'C' is the coulomb, not a temperature: write '°C'.", Messages.Write(start, end, "°C"));
            return;
        }

        // 1.85 ± 2 %, and no unit before the sign.
        var number = parts.Number;
        if (number.Form == UncertaintyForm.PlusMinus && unit.RatioKind == RatioKind.Plain)
        {
            var fixes = new List<LiteralFix>();
            foreach (var kind in scan.Slot.Kinds)
                fixes.Add(new LiteralFix("Write '" + kind.Example + "' before the sign", scan.BeforeBlanks(number.PlusMinusAt, 0), 0, " " + kind.Example));
            scan.Add(LiteralFaultKind.MissingUnit, number.PlusMinusAt, end, "The unit is missing before '±': " + Messages.Takes(scan.Slot) + ".", fixes.ToArray());
            return;
        }

        var what = scan.Quote(start, end) + " " + SlotKinds.Describe(unit);
        if (unit.Symbol == "C")
            what += " (the coulomb, not the C-rate)";
        var message = Messages.Takes(scan.Slot) + "; " + what;
        if (reading == SlotReading.Rate && unit.Symbol == "°C")
            scan.Add(LiteralFaultKind.WrongDimension, start, end, message + ". Write 'C' for the C-rate.", Messages.Write(start, end, "C"));
        else if (Joined(scan, start, end) is { } joined)
            scan.Add(LiteralFaultKind.WrongDimension, start, end, message + ". No space after the prefix? Write '" + joined + "'.", Messages.Write(start, end, joined));
        else
            scan.Add(LiteralFaultKind.WrongDimension, start, end, message + ".");
    }

    // m Ah: with one of its blanks taken out, the unit fits.
    private static string? Joined(in LiteralScan scan, int start, int end)
    {
        for (var at = start + 1; at < end - 1; at++)
        {
            if (!Characters.IsBlank(scan.Text[at]))
                continue;
            var text = scan.Text.Substring(start, at - start) + scan.Text.Substring(at + 1, end - at - 1);
            if (UnitParser.Parse(text, 0, text.Length).Unit is { } unit && SlotKinds.Find(scan.Slot, unit) is not null)
                return unit.Symbol;
        }

        return null;
    }
}
