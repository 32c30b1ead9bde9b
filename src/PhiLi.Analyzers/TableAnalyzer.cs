using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Rules;
using PhiLi.Tables;

namespace PhiLi.Analyzers;

/// <summary>Reads, judges and reports the rows of tables: the same reader and the same rules as the generator's, at the places of the file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            // A project without files or without PhiLi pays for this look-up and nothing else.
            if (start.Options.AdditionalFiles.IsEmpty || start.Compilation.GetTypesByMetadataName(Language.CellTableAttribute).IsEmpty)
                return;

            var (files, compilation) = (start.Options.AdditionalFiles, start.Compilation);
            var project = new Lazy<ProjectTables>(() => ProjectTables.Of(files, compilation, CancellationToken.None));
            start.RegisterAdditionalFileAction(action => Judge(action, project.Value));
        });
    }

    private static void Judge(AdditionalFileAnalysisContext context, ProjectTables project)
    {
        var path = context.AdditionalFile.Path;

        // What is wrong with a file that is two classes' table is wrong once.
        var told = new HashSet<(string, TextSpan, string)>();
        foreach (var declaration in project.ClassesOf(path))
        {
            if (declaration.Type.TooOldLanguage is not null || project.Read(path, declaration, context.CancellationToken) is not { } table)
                continue;

            foreach (var finding in RuleBook.Judge(table.Reading.Faults))
                Report(context, told, finding, table.Of);

            for (var i = 0; i < table.Reading.Count; i++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Judge(context, told, project, table, i);
            }
        }
    }

    private static void Judge(
        AdditionalFileAnalysisContext context, HashSet<(string, TextSpan, string)> told, ProjectTables project, ReadTable table, int index)
    {
        var row = table.Reading[index];
        var cell = CellReader.Read(RowMaterials.Complete(row, project.Materials));
        foreach (var finding in RuleBook.Judge(cell))
            Report(context, told, finding, place => table.Of(index, place));

        if (!row.HasClass)
            return;

        var name = cell.Name;
        if ((project.ClassCalled(name, context.CancellationToken) ?? project.RowCalled(name, context.AdditionalFile.Path, context.CancellationToken)) is { } other)
        {
            // The file's name alone: its whole path differs from machine to machine.
            var described = other.GetLineSpan();
            var location = table.Of(index, Place.Type);
            var message = DescribedTwice.Message(name, described.Path.Substring(described.Path.LastIndexOfAny(['/', '\\']) + 1), described.StartLinePosition.Line + 1);
            if (told.Add((DescribedTwice.RuleId, location.SourceSpan, message)))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(RuleBook.Find(DescribedTwice.RuleId)!), location, [other], message));
        }
    }

    private static void Report(
        AdditionalFileAnalysisContext context, HashSet<(string, TextSpan, string)> told, Finding finding, Func<Place, Location> locate)
    {
        // A spelling that is read but not canonical is nothing to say of a file that no fix can reach.
        if (finding is not { AcceptedBecause: null, IsSilent: false } || finding.Severity == Severity.Hidden)
            return;

        var location = locate(finding.Place);
        if (!told.Add((finding.Rule.Id, location.SourceSpan, finding.Message)))
            return;

        var also = ImmutableArray.CreateBuilder<Location>(finding.Also.Count);
        foreach (var place in finding.Also)
            also.Add(locate(place));

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(finding.Rule), location, Descriptors.SeverityOf(finding.Severity), also, properties: null, finding.Message));
    }
}
