using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Analyzers;

/// <summary>Read → judge → report: the same read and the same rules as the generator's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CellAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A cell in a generated file is as wrong as any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            // A project that does not use PhiLi pays for this look-up and nothing else.
            if (start.Compilation.GetTypesByMetadataName(Language.CellAttribute).IsEmpty)
                return;

            start.RegisterSymbolAction(static context => Judge(context), SymbolKind.NamedType);
        });
    }

    private static void Judge(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DeclarationReader.Read(type, context.Compilation, out var attributes, context.CancellationToken) is not { } declaration)
            return;

        var locations = new Locations(type, declaration, attributes, context.CancellationToken);
        foreach (var finding in RuleBook.Judge(CellReader.Read(declaration)))
        {
            if (finding.AcceptedBecause is null)
                context.ReportDiagnostic(ToDiagnostic(finding, locations));
        }
    }

    private static Diagnostic ToDiagnostic(Finding finding, Locations locations)
    {
        var also = ImmutableArray.CreateBuilder<Location>(finding.Also.Count);
        foreach (var place in finding.Also)
            also.Add(locations.Of(place));

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            locations.Of(finding.Place),
            Descriptors.SeverityOf(finding.Severity),
            also,
            TextFixes.ToProperties(finding, locations),
            finding.Message);
    }
}
