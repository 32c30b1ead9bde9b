using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.Analyzers.Reading;

/// <summary>
/// Where the characters of a string's value stand in its literal. Exact for regular, verbatim and single-line raw literals,
/// also in parentheses; any other expression is marked whole and takes no text fix.
/// </summary>
internal static class LiteralPlaces
{
    /// <summary>The span of characters of the value, or null where the expression is not such a literal.</summary>
    public static TextSpan? Find(ExpressionSyntax expression, int start, int length)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;

        if (expression is not LiteralExpressionSyntax { Token: var token })
            return null;

        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = 0;
                while (quotes < text.Length && text[quotes] == '"')
                    quotes++;

                return Within(token, quotes + start, quotes + start + length);

            case SyntaxKind.StringLiteralToken:
                return Within(token, Offset(text, start), Offset(text, start + length));

            default:
                return null;
        }
    }

    // An unfinished literal ends before its value does.
    private static TextSpan Within(SyntaxToken token, int start, int end)
    {
        var last = token.Text.Length;
        return TextSpan.FromBounds(token.SpanStart + System.Math.Min(start, last), token.SpanStart + System.Math.Min(end, last));
    }

    /// <summary>Where in a literal's text the character of its value at an index begins.</summary>
    private static int Offset(string text, int index)
    {
        var isVerbatim = text[0] == '@';
        var at = isVerbatim ? 2 : 1;
        for (var passed = 0; passed < index && at < text.Length;)
        {
            var (source, value) = isVerbatim ? (text[at] == '"' ? 2 : 1, 1) : Escape(text, at);

            // Half of an astral escape begins where the escape does.
            if (passed + value > index)
                break;

            at += source;
            passed += value;
        }

        return at;
    }

    /// <summary>How many characters of source an escape or a plain character takes, and how many of value it makes.</summary>
    private static (int Source, int Value) Escape(string text, int at)
    {
        if (text[at] != '\\' || at + 1 >= text.Length)
            return (1, 1);

        switch (text[at + 1])
        {
            case 'u':
                return (6, 1);
            case 'U':
                var isAstral = at + 10 <= text.Length
                    && int.TryParse(text.Substring(at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
                    && point > char.MaxValue;
                return (10, isAstral ? 2 : 1);
            case 'x':
                var digits = 0;
                while (digits < 4 && at + 2 + digits < text.Length && System.Uri.IsHexDigit(text[at + 2 + digits]))
                    digits++;

                return (2 + digits, 1);
            default:
                return (2, 1);
        }
    }
}
