using Microsoft.CodeAnalysis.CSharp;

namespace PhiLi.Analyzers.Reading;

/// <summary>Names that need an <c>@</c> in code.</summary>
internal static class Keywords
{
    /// <summary>The name as code may use it. Contextual keywords too: <c>record</c> or <c>field</c> is a fine name, escaped.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
