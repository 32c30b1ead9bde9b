using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Small turns of phrase that messages share.</summary>
internal static class Words
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words)
    {
        var text = new StringBuilder(words[0]);
        for (var i = 1; i < words.Count; i++)
            text.Append(i == words.Count - 1 ? " and " : ", ").Append(words[i]);

        return text.ToString();
    }

    /// <summary>An attribute as code has it: <c>[Cathode]</c>.</summary>
    public static string Attribute(AttributeRole role) => "[" + role + "]";

    /// <summary>A text short enough for a message, and in one line.</summary>
    public static string Clip(string text) => text.Length <= 40 ? Messages.Printable(text) : Messages.Printable(text.Substring(0, 40)) + "…";

    /// <summary>A count or a length with thin groups of three, as documents print it: <c>10 000</c>.</summary>
    public static string Count(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; i > 0; i -= 3)
            digits = digits.Insert(i, " ");

        return digits;
    }
}
