using System;

namespace PhiLi.Quantities;

/// <summary>Takes a literal apart, from left to right and once.</summary>
internal static class LiteralReader
{
    /// <summary>Takes a literal apart; false where a fault was found.</summary>
    public static bool TryRead(ref LiteralScan scan, out LiteralParts parts)
    {
        parts = default;
        scan.SkipBlanks();
        scan.End = scan.BeforeBlanks(scan.End, scan.At);
        TakeBound(ref scan, ref parts);
        var reading = scan.Slot.Reading;
        if (reading == SlotReading.Temperature && scan.End - scan.At == 2 && scan.Has("RT"))
        {
            parts.IsRoomTemperature = true;
            parts.Number.Value = new Rational(25);
            parts.Number.LastPlace = Quantity.NoPlace;
            parts.Unit = QuantityKinds.Temperature.Customary;
            return true;
        }

        if (reading == SlotReading.Rate && RateScanner.TryBare(ref scan, ref parts))
            return scan.Faults is null;
        var start = scan.At;
        if (NumberScanner.TryRead(ref scan, out parts.Number))
            parts.HasNumber = true;
        else if (!ToUnit(ref scan, start))
            return false;
        if (reading == SlotReading.Rate && RateScanner.TryRest(ref scan, ref parts))
            return scan.Faults is null;

        ReadUnit(ref scan, ref parts);
        scan.SkipBlanks();
        if (scan.At < scan.End && scan.Text[scan.At] != 'v')
            UncertaintyTail.Read(ref scan, ref parts);
        if (scan.At < scan.End)
            ReferenceScanner.Read(ref scan, ref parts);
        if (scan.Faults is null && parts.Unit is not null)
            UncertaintyTail.Judge(ref scan, parts);
        return scan.Faults is null;
    }

    /// <summary>Where a unit that starts at a place ends: before ± or "vs".</summary>
    public static int UnitEnd(in LiteralScan scan, int start)
    {
        var text = scan.Text;
        for (var at = start; at < scan.End; at++)
        {
            var c = text[at];
            if (c == '±' || (c == '+' && at + 2 < scan.End && text[at + 1] == '/' && text[at + 2] == '-'))
                return at;
            if (c == 'v' && at > start && Characters.IsBlank(text[at - 1]) && ReferenceScanner.Word(scan, at) > 0)
                return at;
        }

        return scan.End;
    }

    private static void ReadUnit(ref LiteralScan scan, ref LiteralParts parts)
    {
        scan.SkipBlanks();
        parts.UnitStart = scan.At;
        scan.At = UnitEnd(scan, scan.At);
        parts.UnitEnd = scan.BeforeBlanks(scan.At, parts.UnitStart);
        if (parts.UnitStart == parts.UnitEnd)
        {
            if (scan.Slot.Reading == SlotReading.Ratio)
                parts.Unit = Unit.Fraction;
            else if (scan.Faults is null)
                UnitFaults.Missing(ref scan, parts);
            return;
        }

        parts.Unit = CommonUnits.Find(scan.Text, parts.UnitStart, parts.UnitEnd);
        if (parts.Unit is null)
        {
            parts.Unit = UnitReader.Read(scan.Text, parts.UnitStart, parts.UnitEnd, scan.Slot, scan.FaultList, out parts.CelsiusStart, out parts.CelsiusEnd);
            if (scan.Faults!.Count == 0)
                scan.Faults = null;
        }

        if (parts.Unit is not null && SlotKinds.Find(scan.Slot, parts.Unit) is null)
            UnitFaults.WrongDimension(ref scan, parts);
    }

    private static void TakeBound(ref LiteralScan scan, ref LiteralParts parts)
    {
        var wide = scan.Peek(1) == '=';
        parts.Bound = scan.Current switch
        {
            '~' or '≈' or '\u223C' => Bound.About,
            '>' => wide ? Bound.AtLeast : Bound.Above,
            '<' => wide ? Bound.AtMost : Bound.Below,
            '≥' or '\u2A7E' => Bound.AtLeast,
            '≤' or '\u2A7D' => Bound.AtMost,
            _ => Bound.Exactly,
        };
        if (parts.Bound == Bound.Exactly)
            return;
        scan.At += wide && scan.Current is '<' or '>' ? 2 : 1;
        scan.SkipBlanks();
    }

    // After a fault of the number, the unit is still worth reading: both are then told in one build.
    private static bool ToUnit(ref LiteralScan scan, int start)
    {
        var text = scan.Text;
        if (scan.At >= scan.End || !HasDigit(text, start, scan.At))
            return false;
        for (; scan.At < scan.End; scan.At++)
        {
            var c = text[scan.At];
            if (c is '%' or '‰' || (c == '(' && Characters.IsSymbol(scan.Peek(1))))
                return true;
            if (!Characters.IsSymbol(c))
                continue;
            var sign = Characters.IsExponentMinus(scan.Peek(1)) || scan.Peek(1) == '+' ? 2 : 1;
            var isExponent = c is 'e' or 'E' && scan.At > start && Characters.IsDigit(text[scan.At - 1]) && Characters.IsDigit(scan.Peek(sign));
            var isTimes = c is 'x' && scan.AfterBlanks(scan.At + 1) is var ten && ten + 1 < scan.End && string.CompareOrdinal(text, ten, "10", 0, 2) == 0;
            if (!isExponent && !isTimes)
                return true;
        }

        return false;
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (var at = start; at < Math.Min(end, text.Length); at++)
        {
            if (Characters.IsDigit(text[at]))
                return true;
        }

        return false;
    }
}
