using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Reading;
using PhiLi.Rules;

namespace PhiLi.Analyzers;

/// <summary>One edit of the source that would put a finding right.</summary>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="Old">What must still stand there.</param>
/// <param name="New">What is written instead, escaped for its literal.</param>
internal readonly record struct TextFix(string Title, TextSpan Span, string Old, string New);

/// <summary>Carries a finding's edits from the analyzer to the code fix, in the diagnostic's properties.</summary>
internal static class TextFixes
{
    public static ImmutableDictionary<string, string?> ToProperties(Finding finding, Locations locations, Location location)
    {
        if (finding.Fixes.IsEmpty)
            return ImmutableDictionary<string, string?>.Empty;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var number = 0;
        foreach (var fix in finding.Fixes)
        {
            if (locations.Edit(finding.Place, fix.Start, fix.Length, fix.Replacement) is not { } edit)
                continue;

            // Counted from the diagnostic, which editors move along while somebody types above it.
            var prefix = "fix" + (number++).ToString(CultureInfo.InvariantCulture);
            properties[prefix + ".title"] = fix.Title;
            properties[prefix + ".offset"] = (edit.Span.Start - location.SourceSpan.Start).ToString(CultureInfo.InvariantCulture);
            properties[prefix + ".old"] = edit.Old;
            properties[prefix + ".new"] = edit.New;
        }

        return properties.ToImmutable();
    }

    /// <summary>The edits that a diagnostic carries.</summary>
    public static IEnumerable<TextFix> Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        for (var number = 0; ; number++)
        {
            var prefix = "fix" + number.ToString(CultureInfo.InvariantCulture);
            if (!properties.TryGetValue(prefix + ".title", out var title) || title is null
                || !int.TryParse(properties[prefix + ".offset"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset))
            {
                yield break;
            }

            var old = properties[prefix + ".old"] ?? "";
            var start = diagnostic.Location.SourceSpan.Start + offset;
            if (start >= 0)
                yield return new TextFix(title, new TextSpan(start, old.Length), old, properties[prefix + ".new"] ?? "");
        }
    }
}
