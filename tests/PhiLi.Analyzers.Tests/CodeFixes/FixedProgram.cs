using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.CodeFixes;
using Xunit;

namespace PhiLi.Analyzers.Tests.CodeFixes;

/// <summary>A solution as an editor holds it: what is found in it, what is offered, and what it becomes.</summary>
internal sealed record FixedProgram(Solution Solution)
{
    private static readonly CodeFixProvider[] Providers = [new ReplaceTextFix(), new MakePartialFix(), new MakeClassFix()];

    /// <summary>One project a program.</summary>
    public static FixedProgram Of(params TestProgram[] programs)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var program in programs)
        {
            var project = ProjectId.CreateNewId();
            solution = solution.AddProject(project, program.AssemblyName, program.AssemblyName, LanguageNames.CSharp)
                .WithProjectCompilationOptions(project, program.Compile().Options)
                .WithProjectParseOptions(project, program.ParseOptions)
                .AddMetadataReferences(project, program.References);
            foreach (var (path, text) in program.Files)
                solution = solution.AddDocument(DocumentId.CreateNewId(project), path, SourceText.From(text), filePath: path);
        }

        return new FixedProgram(solution);
    }

    public static FixedProgram OfCells(string source) => Of(TestProgram.Cells(source));

    /// <summary>The text of the only document, without the usings that it starts with.</summary>
    public string Text
    {
        get
        {
            var text = TextOf(Solution.Projects.Single().Documents.Single());
            return text.StartsWith(TestProgram.Usings, StringComparison.Ordinal) ? text[TestProgram.Usings.Length..] : text;
        }
    }

    /// <summary>Every document's text, by project and name.</summary>
    public IReadOnlyList<string> Texts =>
        [.. Solution.Projects.SelectMany(static each => each.Documents).Select(static each => each.Project.Name + "/" + each.Name + ":\n" + TextOf(each)).Order(StringComparer.Ordinal)];

    /// <summary>What is found, project by project, after generation.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Solution.Projects.SelectMany(static each => Diagnose(each))];

    /// <summary>Errors and warnings of the compiler.</summary>
    public IReadOnlyList<string> Complaints => [.. Solution.Projects.SelectMany(static each => GeneratorRun.Complaints(Generate(each)))];

    public IReadOnlyList<CodeAction> Actions(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(each => each.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(DocumentOf(diagnostic), diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
            provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        }

        Assert.All(actions, static action => Assert.False(string.IsNullOrEmpty(action.EquivalenceKey)));
        Assert.Equal(actions.Count, actions.Select(static action => action.EquivalenceKey).Distinct().Count());
        return actions;
    }

    /// <summary>The only document after somebody typed in it.</summary>
    public FixedProgram Typed(string old, string @new)
    {
        var document = Solution.Projects.Single().Documents.Single();
        return new(document.WithText(SourceText.From(TextOf(document).Replace(old, @new))).Project.Solution);
    }

    /// <summary>A diagnostic of an older text, so many characters further on in this one.</summary>
    public Diagnostic At(Diagnostic diagnostic, int offset)
    {
        var tree = Solution.Projects.Single().Documents.Single().GetSyntaxTreeAsync().GetAwaiter().GetResult()!;
        var span = diagnostic.Location.SourceSpan;
        return Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree, new TextSpan(span.Start + offset, span.Length)), diagnostic.Properties);
    }

    public FixedProgram Apply(CodeAction action) =>
        new(action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single().ChangedSolution);

    /// <summary>The only finding's fixes, by title.</summary>
    public IReadOnlyList<string> Titles => [.. Actions(Assert.Single(Diagnostics)).Select(static action => action.Title)];

    /// <summary>Applies the only finding's fix of an index.</summary>
    public FixedProgram Fix(int index = 0) => Apply(Actions(Assert.Single(Diagnostics))[index]);

    /// <summary>Applies single fixes of one key until none is left.</summary>
    public FixedProgram FixOneByOne(string key)
    {
        var program = this;
        for (var i = 0; i < 100; i++)
        {
            var action = program.Diagnostics.SelectMany(program.Actions).FirstOrDefault(each => each.EquivalenceKey == key);
            if (action is null)
                return program;

            program = program.Apply(action);
        }

        throw new InvalidOperationException("The fix " + key + " never ends.");
    }

    /// <summary>Applies "fix all" where the first finding with a fix of the key is.</summary>
    public FixedProgram FixAll(string key, FixAllScope scope)
    {
        var diagnostic = Diagnostics.First(each => Actions(each).Any(action => action.EquivalenceKey == key));
        var provider = Providers.Single(each => each.FixableDiagnosticIds.Contains(diagnostic.Id));
        var context = new FixAllContext(DocumentOf(diagnostic), provider, scope, key, [diagnostic.Id], new Finder(), CancellationToken.None);
        return Apply(provider.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    private static string TextOf(Document document) => document.GetTextAsync().GetAwaiter().GetResult().ToString();

    private Document DocumentOf(Diagnostic diagnostic) => Solution.GetDocument(diagnostic.Location.SourceTree)!;

    private static Compilation Generate(Project project)
    {
        GeneratorRun.Driver((CSharpParseOptions)project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(project.GetCompilationAsync().GetAwaiter().GetResult()!, out var output, out _);
        return output;
    }

    private static ImmutableArray<Diagnostic> Diagnose(Project project) => Judgement.Diagnostics(Generate(project));

    private sealed class Finder : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(Diagnose(project));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(Diagnose(document.Project).Where(each => document.Project.Solution.GetDocument(each.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Diagnose(project).Where(static each => each.Location.SourceTree is null));
    }
}
