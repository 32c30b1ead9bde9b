using System.Text;

namespace PhiLi.Quantities;

/// <summary>The words that several faults share.</summary>
internal static class Messages
{
    public const string TooLong = "The literal is longer than 256 characters: write one number and its unit.";

    /// <summary>Part of the literal in quotes, cut where it is long.</summary>
    public static string Quote(string text, int start, int end)
    {
        const int most = 40;
        if (end - start <= most)
            return "'" + Printable(text.Substring(start, end - start)) + "'";
        return "'" + Printable(text.Substring(start, most - 1)) + "…'";
    }

    /// <summary><c>charge per area, such as mAh/cm²</c>; several kinds with "or".</summary>
    public static string Takes(Slot slot)
    {
        var text = new StringBuilder(slot.Name).Append(" takes ");
        for (var i = 0; i < slot.Kinds.Count; i++)
        {
            if (i > 0)
                text.Append(i == slot.Kinds.Count - 1 ? ", or " : ", ");
            text.Append(slot.Kinds[i].Reading == SlotReading.Rate ? "a " : "").Append(slot.Kinds[i].Name).Append(", such as ").Append(slot.Kinds[i].Reading == SlotReading.Rate ? "1C" : slot.Kinds[i].Example);
        }

        return text.ToString();
    }

    public static LiteralFix Write(int start, int end, string replacement) =>
        new(replacement.Length == 0 ? "Remove it" : replacement == " " ? "Write a blank" : "Write '" + replacement.Trim() + "'", start, end - start, replacement);

    /// <summary>A message is read in consoles and editors: what would break a line or hide is shown by its code point.</summary>
    public static string Printable(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var bad = char.IsControl(c) || Characters.IsInvisible(c) || c is '\u2028' or '\u2029' || char.IsSurrogate(c);
            if (bad && !(char.IsSurrogate(c) && IsPair(text, i)))
            {
                clean ??= new StringBuilder(text, 0, i, text.Length + 8);
                clean.Append("U+").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
                clean?.Append(c);
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsPair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
