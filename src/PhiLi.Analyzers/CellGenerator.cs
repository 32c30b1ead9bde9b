using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Writing;

namespace PhiLi.Analyzers;

/// <summary>Read → solve → write. It never speaks: <see cref="CellAnalyzer"/> does, by the same rules.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CellGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the framework and the language of the project allow; two flags, so that an edit changes nothing here.
        var hasDiagnosticId = context.CompilationProvider.Select(static (compilation, _) => Framework.HasDiagnosticId(compilation))
            .WithTrackingName(Steps.Framework);

        // The only step that sees symbols. It copies strings and judges nothing, so that an unrelated edit costs a copy.
        var declarations = context.SyntaxProvider.ForAttributeWithMetadataName(
                Language.CellAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => DeclaredCell.Read(found, cancellation))
            .Where(static declared => declared is not null)
            .WithTrackingName(Steps.Declarations);

        // Cells name their materials; each material is read once, however many cells use it.
        var materials = declarations.Collect()
            .Select(static (all, _) => MaterialTable.NamesIn(all))
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancellation) => MaterialTable.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Materials);

        // Literals are read, laws solved, rules asked and C# written for one cell at a time.
        var cells = declarations.Combine(materials.Combine(hasDiagnosticId))
            .Select(static (pair, _) => WrittenCell.Write(pair.Left!, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(Steps.Cells);

        // One generated file for each source file that declares cells.
        var files = cells.Collect()
            .SelectMany(static (all, cancellation) => CellFile.Group(all, cancellation))
            .WithTrackingName(Steps.Files);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text()));

        // Libraries list the cells that they can see. Only names go in: a changed figure changes no library.
        var references = cells.Collect()
            .Select(static (all, _) => CellReference.Of(all))
            .WithTrackingName(Steps.References);
        var libraries = context.SyntaxProvider.ForAttributeWithMetadataName(
                Language.CellLibraryAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => DeclaredCell.Read(found, cancellation))
            .Where(static declared => declared is not null)
            .WithTrackingName(Steps.Libraries);
        context.RegisterSourceOutput(libraries.Combine(references), static (output, pair) => LibraryWriter.Write(output, pair.Left!, pair.Right));
    }

    /// <summary>Names of the steps, for tests that ask what an edit ran again.</summary>
    internal static class Steps
    {
        public const string Framework = nameof(Framework);
        public const string Declarations = nameof(Declarations);
        public const string Materials = nameof(Materials);
        public const string Cells = nameof(Cells);
        public const string Files = nameof(Files);
        public const string References = nameof(References);
        public const string Libraries = nameof(Libraries);
    }
}
