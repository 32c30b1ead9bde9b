using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Rules;

namespace PhiLi.Analyzers;

/// <summary>The rule book in the compiler's terms.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleBook.Rules.ToDictionary(rule => rule.Id, Describe);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleBook.Rules.Select(Of).ToImmutableArray();

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

#pragma warning disable RS1033, RS2000, RS2008 // Descriptions end as sentences do, and releases are tracked by a test that reads the same book.
    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        rule.Description,
        rule.HelpLink,
        rule.IsAboutTheWholeProject ? [WellKnownDiagnosticTags.CompilationEnd] : []);
#pragma warning restore RS1033, RS2000, RS2008
}
