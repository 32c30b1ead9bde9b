namespace PhiLi.Quantities;

/// <summary>Reads the uncertainty behind a unit: 1.85 mAh ± 30 µAh, 1.85 mAh ± 2 %.</summary>
internal static class UncertaintyTail
{
    public static void Read(ref LiteralScan scan, ref LiteralParts parts)
    {
        var start = scan.At;
        if (!scan.TakePlusMinus())
            return;
        if (parts.HasNumber && parts.Number.Form != UncertaintyForm.None)
        {
            scan.BadNumber(start, scan.End, "The quantity has an uncertainty already: state one.");
            scan.At = scan.End;
            return;
        }

        var unexplained = scan.Faults is null;
        if (!NumberScanner.TryReadUncertainty(ref scan, out parts.Tail) || !NumberExponent.TryRead(ref scan, parts.Tail.Start, out parts.TailExponent, out _))
        {
            scan.At = scan.End;
            return;
        }

        var unitStart = scan.AfterBlanks(scan.At);
        scan.At = LiteralReader.UnitEnd(scan, unitStart);
        var unitEnd = scan.BeforeBlanks(scan.At, unitStart);
        if (unitStart == unitEnd)
        {
            if (unexplained)
                MissingUnit(ref scan, parts, start);
            return;
        }

        parts.HasTail = true;
        parts.TailUnit = UnitReader.Read(scan.Text, unitStart, unitEnd, null, scan.FaultList, out _, out _);
        if (scan.FaultList.Count == 0)
            scan.Faults = null;
        if (parts.TailUnit is null || parts.Unit is null || IsRelative(parts) || parts.TailUnit.Dimension == parts.Unit.Dimension)
            return;
        scan.Add(
            LiteralFaultKind.WrongDimension,
            unitStart,
            unitEnd,
            "The uncertainty " + SlotKinds.Describe(parts.TailUnit) + ", the value " + SlotKinds.Describe(parts.Unit) + ": write both in one unit.",
            Messages.Write(unitStart, unitEnd, parts.Unit.Symbol.Length == 0 ? "%" : parts.Unit.Symbol));
    }

    /// <summary>Judges what only the whole shows.</summary>
    public static void Judge(ref LiteralScan scan, in LiteralParts parts)
    {
        if (parts.HasTail && IsRelative(parts) && !parts.Unit!.Offset.IsZero)
            scan.BadNumber(parts.Tail.Start, scan.End, "A share of a temperature in °C has no meaning: write the uncertainty in K.");
    }

    /// <summary>The uncertainty in the unit of the value.</summary>
    public static Rational Value(in LiteralParts parts)
    {
        var value = parts.Tail.Scaled(parts.TailExponent - parts.Tail.Decimals) * parts.TailUnit!.Factor;
        return IsRelative(parts) ? value * parts.Number.Value.Abs() : value / parts.Unit!.Factor;
    }

    // 80 % ± 2 % is 78 to 82 %: of a fraction, per cent are its unit.
    private static bool IsRelative(in LiteralParts parts) =>
        parts.TailUnit!.RatioKind == RatioKind.Plain && parts.Unit!.RatioKind == RatioKind.None;

    private static void MissingUnit(ref LiteralScan scan, in LiteralParts parts, int start)
    {
        var symbol = scan.Text.Substring(parts.UnitStart, parts.UnitEnd - parts.UnitStart);
        var message = "The uncertainty has no unit: write it behind both numbers, or behind the last.";
        if (symbol.Length == 0)
            scan.Add(LiteralFaultKind.MissingUnit, scan.At, scan.At, message);
        else
            scan.Add(LiteralFaultKind.MissingUnit, start, parts.Tail.End, message, new LiteralFix("Write '" + symbol + "'", scan.BeforeBlanks(scan.At, start), 0, " " + symbol));
    }
}
