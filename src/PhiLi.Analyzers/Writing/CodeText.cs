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
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append(@"\\");
                    break;
                case '\n':
                    literal.Append(@"\n");
                    break;
                case '\t':
                    literal.Append(@"\t");
                    break;
                default:
                    if (IsPlain(c))
                        literal.Append(c);
                    else
                        literal.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for an XML doc comment, on one line and of a length that a hover can show.</summary>
    public static string Doc(string text)
    {
        var doc = new StringBuilder(text.Length < LongestDoc ? text.Length : LongestDoc);
        for (var i = 0; i < text.Length && i < LongestDoc; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    doc.Append("&amp;");
                    break;
                case '<':
                    doc.Append("&lt;");
                    break;
                case '>':
                    doc.Append("&gt;");
                    break;
                default:
                    doc.Append(IsPlain(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? c : ' ');
                    break;
            }
        }

        if (text.Length > LongestDoc)
            doc.Append('…');

        return doc.ToString();
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
