using System;
using System.Linq;
using System.Text;
using PhiLi.Chemistry;

namespace PhiLi.Tables;

/// <summary>
/// A composition as a text that is the same for every spelling of it: <c>LiNi0.6Mn0.2Co0.2O2</c> and
/// <c>LiNi0.6Co0.2Mn0.2O2</c>. Counts are exact: twice a formula is another one.
/// </summary>
internal static class CompositionKey
{
    /// <summary>The key, or null where the text is not a formula that reads without a fault.</summary>
    public static string? Of(string? text) => Read(text, withCounts: true);

    /// <summary>The elements alone, or null.</summary>
    public static string? Elements(string? text) => Read(text, withCounts: false);

    private static string? Read(string? text, bool withCounts)
    {
        // Formulas begin with a capital, a count or a bracket: most names of materials need no reading.
        if (string.IsNullOrEmpty(text) || char.IsLower(text![0]) || Formula.Read(text).Formula is not { } formula)
            return null;

        var key = new StringBuilder();
        foreach (var element in formula.Elements.OrderBy(element => element.Symbol, StringComparer.Ordinal))
        {
            key.Append(element.Symbol);
            if (withCounts)
                key.Append(element.Count.ToString());
            key.Append(' ');
        }

        return key.ToString();
    }
}
