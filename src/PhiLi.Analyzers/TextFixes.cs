using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Reading;
using PhiLi.Rules;

namespace PhiLi.Analyzers;

/// <summary>One edit of the source that would put a finding right.</summary>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="Text">By what.</param>
internal readonly record struct TextFix(string Title, TextSpan Span, string Text);

/// <summary>Carries a finding's edits from the analyzer to the code fix, in the diagnostic's properties.</summary>
internal static class TextFixes
{
    public static ImmutableDictionary<string, string?> ToProperties(Finding finding, Locations locations)
    {
        if (finding.Fixes.IsEmpty)
            return ImmutableDictionary<string, string?>.Empty;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var number = 0;
        foreach (var fix in finding.Fixes)
        {
            if (locations.Span(finding.Place, fix.Start, fix.Length) is not { } span)
                continue;

            var prefix = "fix" + (number++).ToString(CultureInfo.InvariantCulture);
            properties[prefix + ".title"] = fix.Title;
            properties[prefix + ".start"] = span.Start.ToString(CultureInfo.InvariantCulture);
            properties[prefix + ".length"] = span.Length.ToString(CultureInfo.InvariantCulture);
            properties[prefix + ".text"] = fix.Replacement;
        }

        return properties.ToImmutable();
    }

    public static IEnumerable<TextFix> FromProperties(ImmutableDictionary<string, string?> properties)
    {
        for (var number = 0; ; number++)
        {
            var prefix = "fix" + number.ToString(CultureInfo.InvariantCulture);
            if (!properties.TryGetValue(prefix + ".title", out var title) || title is null)
                yield break;

            yield return new TextFix(
                title,
                new TextSpan(Number(properties[prefix + ".start"]), Number(properties[prefix + ".length"])),
                properties[prefix + ".text"] ?? "");
        }
    }

    private static int Number(string? digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
