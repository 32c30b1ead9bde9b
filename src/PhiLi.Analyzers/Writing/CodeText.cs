using System.Globalization;
using System.Text;
using PhiLi.Analyzers.Reading;

namespace PhiLi.Analyzers.Writing;

/// <summary>The one door for text and names into generated code. A user's text goes into literals and XML docs, never into comments or directives.</summary>
internal static class CodeText
{
    private const int LongestDoc = 500;

    /// <summary>A string as a regular literal, on one line, whatever it holds.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        AppendLiteral(literal, text);
        return literal.ToString();
    }

    /// <inheritdoc cref="Literal"/>
    public static void AppendLiteral(StringBuilder code, string text)
    {
        code.Append('"');
        var plainFrom = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c) && c is not ('"' or '\\'))
                continue;

            code.Append(text, plainFrom, i - plainFrom);
            plainFrom = i + 1;
            switch (c)
            {
                case '"' or '\\':
                    code.Append('\\').Append(c);
                    break;
                case '\n':
                    code.Append(@"\n");
                    break;
                case '\t':
                    code.Append(@"\t");
                    break;
                default:
                    code.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        code.Append(text, plainFrom, text.Length - plainFrom).Append('"');
    }

    /// <summary>Text for an XML doc comment, on one line and of a length that a hover can show.</summary>
    public static void AppendDoc(StringBuilder code, string text)
    {
        var length = text.Length < LongestDoc ? text.Length : LongestDoc;
        var plainFrom = 0;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if ((IsPlain(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) && c is not ('&' or '<' or '>'))
                continue;

            code.Append(text, plainFrom, i - plainFrom).Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => " " });
            plainFrom = i + 1;
        }

        code.Append(text, plainFrom, length - plainFrom).Append(length < text.Length ? "…" : "");
    }

    /// <summary>A name as code may use it; a namespace's parts one by one.</summary>
    public static string Name(string name)
    {
        if (name.IndexOf('.') < 0)
            return Keywords.Escape(name);

        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Keywords.Escape(parts[i]);

        return string.Join(".", parts);
    }

    // Everything that could end a line, turn text around, hide, or be half a character is written by its number.
    private static bool IsPlain(char c) => c is >= ' ' and <= '~' || c > '\u00A0' && char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
