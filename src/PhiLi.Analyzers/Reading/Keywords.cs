using Microsoft.CodeAnalysis.CSharp;

namespace PhiLi.Analyzers.Reading;

/// <summary>Names that need an <c>@</c> in code.</summary>
internal static class Keywords
{
    /// <summary>
    /// The name as code may use it. Contextual keywords too: <c>record</c> or <c>field</c> is a fine name, escaped. So is every name
    /// in small letters only, which a later C# may take and today's warns of.
    /// </summary>
    public static string Escape(string name) => IsSmall(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static bool IsSmall(string name)
    {
        foreach (var c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
                return false;
        }

        return true;
    }
}
