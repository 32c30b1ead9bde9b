using System.Collections.Immutable;
using System.Linq;
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
            var languages = start.Compilation.GetTypesByMetadataName(Language.CellAttribute);
            if (languages.IsEmpty)
                return;

            if (VersionsThatDiffer(languages) is { } message)
            {
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.Of(RuleBook.Find(VersionMismatch.RuleId)!), Location.None, message)));
            }

            start.RegisterSymbolAction(static context => Judge(context), SymbolKind.NamedType);
        });
    }

    /// <summary>Analyzers and library judge by the rules of their own assembly: two versions may disagree.</summary>
    private static string? VersionsThatDiffer(ImmutableArray<INamedTypeSymbol> languages)
    {
        foreach (var attribute in languages)
        {
            // A type of the same name elsewhere is somebody else's.
            var library = attribute.ContainingAssembly.Identity;
            if (library.Name == Language.AssemblyName)
                return VersionMismatch.Message(typeof(CellAttribute).Assembly.GetName().Version!, library.Version);
        }

        return null;
    }

    private static void Judge(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DeclarationReader.Copy(type, context.Compilation, context.CancellationToken) is not { } named
            || MaterialTable.Of(named, context.Compilation, context.CancellationToken).Complete(named) is not { } declaration)
        {
            return;
        }

        if (TableFiles.IsTable(declaration))
            declaration = JudgeFile(declaration, context);

        var locations = new Locations(type, declaration, context.CancellationToken);
        foreach (var finding in RuleBook.Judge(CellReader.Read(declaration)))
        {
            if (finding is { AcceptedBecause: null, IsSilent: false })
                context.ReportDiagnostic(ToDiagnostic(finding, locations));
        }
    }

    /// <summary>Whether a table's file is there is a fault of the attribute; what is in the file is <see cref="TableAnalyzer"/>'s.</summary>
    private static CellDeclaration JudgeFile(CellDeclaration declaration, SymbolAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles;
        var paths = files.Select(static file => file.Path).ToArray();
        var path = TableFiles.Find(declaration, paths);
        var isReadable = path is null || files.First(file => file.Path == path).GetText(context.CancellationToken) is not null;
        return TableFiles.Judge(declaration, paths, isReadable);
    }

    private static Diagnostic ToDiagnostic(Finding finding, Locations locations)
    {
        var also = ImmutableArray.CreateBuilder<Location>(finding.Also.Count);
        foreach (var place in finding.Also)
            also.Add(locations.Of(place));

        var location = locations.Of(finding.Place);
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            location,
            Descriptors.SeverityOf(finding.Severity),
            also,
            TextFixes.ToProperties(finding, locations, location),
            finding.Message);
    }
}
