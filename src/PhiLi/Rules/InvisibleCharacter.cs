using System.Collections.Generic;
using System.Globalization;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Characters that nobody sees: they turn text around, hide in it, or break a report.</summary>
internal sealed class InvisibleCharacter() : Rule(
    "PHILI1014",
    "Texts hold no invisible characters",
    Severity.Warning,
    "Zero-width, direction-changing and control characters come with pasted text. They make two equal names differ, or show a text other than it is.")
{
    // A text full of them is one fault, not a thousand.
    private const int MostFindings = 8;

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var (name, text, place) in FreeText.Of(cell.Declaration))
        {
            // Then that is the fault.
            if (text.Length > FreeText.Longest(name))
                continue;

            var found = 0;
            for (var i = 0; i < text.Length && found < MostFindings; i++)
            {
                var at = i;
                var length = char.IsSurrogatePair(text, i) ? 2 : 1;
                i += length - 1;
                if (!IsInvisible(name, text, at))
                    continue;

                var shown = Shown(text, at, length);
                found++;
                yield return At(place.At(at, length), $"{name} holds {shown}, which nobody can see: delete it.") with
                {
                    Fixes = new EquatableArray<LiteralFix>([new LiteralFix("Delete " + shown, at, length, "")]),
                };
            }
        }
    }

    private static bool IsInvisible(string name, string text, int index)
    {
        // Notes may have lines; a name is one.
        var c = text[index];
        if (c is '\t' or '\n' or '\r')
            return name is "Name" or "Aliases";

        return c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
    }

    private static string Shown(string text, int index, int length) =>
        "U+" + (length == 2 ? char.ConvertToUtf32(text, index) : text[index]).ToString("X4", CultureInfo.InvariantCulture);
}
