using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Writing;

namespace PhiLi.Analyzers.Reading;

/// <summary>Turns an edit of a string's value into an edit of its literal. Each is read back before it is offered.</summary>
internal static class LiteralEditor
{
    /// <summary>The edit, or null where the expression is no literal of one line, or none of its kind could say that.</summary>
    /// <param name="expression">The argument.</param>
    /// <param name="start">Where in the value.</param>
    /// <param name="length">How many characters of the value.</param>
    /// <param name="replacement">By what.</param>
    public static (TextSpan Span, string Old, string New)? Replace(ExpressionSyntax expression, int start, int length, string replacement)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;

        if (expression is not LiteralExpressionSyntax { Token: { Value: string value } token } || token.ContainsDiagnostics
            || start < 0 || length < 0 || start + length > value.Length || LiteralPlaces.Find(expression, start, length) is not { } span)
        {
            return null;
        }

        var text = token.Text;
        var wanted = value.Remove(start, length).Insert(start, replacement);
        var isVerbatim = text[0] == '@';
        var isRaw = token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken);
        var written = isRaw ? replacement : isVerbatim ? replacement.Replace("\"", "\"\"") : Escaped(replacement);
        var at = span.Start - token.SpanStart;
        if (Reads(text.Substring(0, at) + written + text.Substring(at + span.Length), wanted))
            return (span, text.Substring(at, span.Length), written);

        // The digits of an escape before it would go on: \xB and C. Then the whole is written without any.
        var whole = CodeText.Literal(wanted);
        return !isRaw && !isVerbatim && Reads(whole, wanted) ? (token.Span, text, whole) : null;
    }

    private static string Escaped(string text)
    {
        var literal = CodeText.Literal(text);
        return literal.Substring(1, literal.Length - 2);
    }

    private static bool Reads(string literal, string value)
    {
        // As an expression: alone, a raw literal's token has no value yet.
        return SyntaxFactory.ParseExpression(literal) is LiteralExpressionSyntax { ContainsDiagnostics: false, Token: { Value: string read } token }
            && token.Text == literal && read == value;
    }
}
