using System.Text;

namespace PhiLi.Quantities;

/// <summary>Reads the reference electrode behind a potential: vs Li⁺/Li.</summary>
internal static class ReferenceScanner
{
    private static readonly string[] Words = ["versus", "vs.", "vs"];

    /// <summary>The length of "vs", "vs." or "versus" at a place, with a blank or the end behind it; else 0.</summary>
    public static int Word(in LiteralScan scan, int at)
    {
        foreach (var word in Words)
        {
            var end = at + word.Length;
            if (end <= scan.End && string.CompareOrdinal(scan.Text, at, word, 0, word.Length) == 0
                && (end == scan.End || Characters.IsBlank(scan.Text[end]) || word == "vs."))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Reads to the end of the literal, whatever stands there.</summary>
    public static void Read(ref LiteralScan scan, ref LiteralParts parts)
    {
        var start = scan.At;
        var word = scan.Slot.Reading == SlotReading.Potential ? Word(scan, start) : 0;
        if (word == 0)
        {
            // Removing an uncertainty would change what the literal says; removing anything else does not.
            if (scan.TakePlusMinus())
                scan.BadNumber(start, scan.End, "The quantity has an uncertainty already: state one.");
            else
                scan.Add(LiteralFaultKind.MalformedUnit, start, scan.End, scan.Quote(start, scan.End) + " follows the quantity: remove it.", Messages.Write(scan.BeforeBlanks(start, 0), scan.End, string.Empty));
            scan.At = scan.End;
            return;
        }

        scan.At += word;
        scan.SkipBlanks();
        var name = scan.At;
        parts.Reference = scan.End - name == 6 && scan.Has("Li⁺/Li") ? ReferenceElectrode.Lithium : Find(Plain(scan.Text, name, scan.End));
        scan.At = scan.End;
        if (parts.Reference is not null)
            return;
        const string known = ": write Li⁺/Li, Li-In or LTO, with the potential against it.";
        if (name == scan.End)
            scan.Add(LiteralFaultKind.UnknownUnit, start, name, "The reference electrode is missing" + known, Fix(scan, name, ReferenceElectrode.Lithium), Fix(scan, name, ReferenceElectrode.LithiumIndium), Fix(scan, name, ReferenceElectrode.LithiumTitanate));
        else
            scan.Add(LiteralFaultKind.UnknownUnit, name, scan.End, scan.Quote(name, scan.End) + " is not a reference electrode that PhiLi knows" + known);
    }

    private static LiteralFix Fix(in LiteralScan scan, int name, ReferenceElectrode electrode)
    {
        var isApart = Characters.IsBlank(scan.Text[name - 1]);
        return new LiteralFix("Write '" + electrode.Symbol + "'", name, scan.End - name, isApart ? electrode.Symbol : " " + electrode.Symbol);
    }

    private static ReferenceElectrode? Find(string name) => name switch
    {
        "Li" or "Li+/Li" or "Li/Li+" or "Li(+)/Li" or "Li0" => ReferenceElectrode.Lithium,
        "Li-In" or "In-Li" or "LiIn" or "InLi" or "Li-In/In" or "LiIn/In" or "In/LiIn" or "In/InLi" or "InLi/In" or "Li+/Li-In" or "Li+/LiIn" => ReferenceElectrode.LithiumIndium,
        "LTO" or "Li4Ti5O12" or "Li7Ti5O12/Li4Ti5O12" or "Li4Ti5O12/Li7Ti5O12" => ReferenceElectrode.LithiumTitanate,
        _ => null,
    };

    // Blanks out, dashes and superscripts in ASCII.
    private static string Plain(string text, int start, int end)
    {
        var plain = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (Characters.IsBlank(c))
                continue;
            if (Characters.IsDash(c))
                plain.Append('-');
            else if (c == '⁺')
                plain.Append('+');
            else if (c >= '₀' && c <= '₉')
                plain.Append((char)('0' + (c - '₀')));
            else
                plain.Append(c);
        }

        return plain.ToString();
    }
}
