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
        // What the framework of the project offers; two flags, so that an edit changes nothing here.
        var framework = context.CompilationProvider.Select(static (compilation, _) => Framework.Of(compilation))
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
        var cells = declarations.Combine(materials.Combine(framework))
            .Select(static (pair, _) => WrittenCell.Write(pair.Left!, pair.Right.Left, pair.Right.Right.HasDiagnosticId))
            .WithTrackingName(Steps.Cells);

        // One generated file for each source file that declares cells.
        var files = cells.Collect()
            .SelectMany(static (all, cancellation) => CellFile.Group(all, cancellation))
            .WithTrackingName(Steps.Files);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text()));

        // Tables are read when they change, or what they mean does; an edit of code copies the attribute and no more.
        var tables = context.SyntaxProvider.ForAttributeWithMetadataName(
                Language.CellTableAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => DeclaredCell.Read(found, cancellation))
            .Where(static declared => declared is not null && TableFiles.IsTable(declared.Declaration))
            .WithTrackingName(Steps.TableClasses);
        var wanted = tables.Collect().Select(static (all, _) => TableFiles.WantedBy(all));
        var paths = context.AdditionalTextsProvider.Select(static (file, _) => file.Path).Collect().Select(static (all, _) => TableFiles.Sorted(all));
        var texts = context.AdditionalTextsProvider.Combine(wanted)
            .Where(static pair => TableFiles.IsMeant(pair.Left.Path, pair.Right))
            .Select(static (pair, cancellation) => TableFile.Read(pair.Left, cancellation))
            .WithTrackingName(Steps.TableFiles);
        var read = tables.Combine(texts.Collect().Combine(paths))
            .Select(static (pair, _) => DeclaredTable.Read(pair.Left!, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(Steps.Tables);

        // Rows name materials as papers do, and any material of the project may be meant.
        var names = wanted.Combine(context.CompilationProvider)
            .Select(static (pair, cancellation) => pair.Left.IsEmpty ? KnownMaterials.None : KnownMaterials.In(pair.Right, cancellation))
            .WithTrackingName(Steps.MaterialNames);
        var rows = read.SelectMany(static (table, _) => DeclaredRow.Of(table))
            .Combine(names.Combine(framework))
            .Select(static (pair, _) => WrittenRow.Write(pair.Left, pair.Right.Left, pair.Right.Right.HasDiagnosticId))
            .WithTrackingName(Steps.Rows);
        var written = read.Collect().Combine(rows.Collect()).Combine(names.Combine(framework))
            .SelectMany(static (all, _) => WrittenTable.Group(all.Left.Left, all.Left.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(Steps.WrittenTables);
        context.RegisterSourceOutput(written, static (output, table) => TableWriter.Write(output, table));

        // Libraries list the cells that they can see. Only names go in: a changed figure changes no library.
        var references = cells.Collect().Combine(tables.Collect())
            .Select(static (all, _) => CellReference.Of(all.Left, all.Right))
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
        public const string TableClasses = nameof(TableClasses);
        public const string TableFiles = nameof(TableFiles);
        public const string Tables = nameof(Tables);
        public const string MaterialNames = nameof(MaterialNames);
        public const string Rows = nameof(Rows);
        public const string WrittenTables = nameof(WrittenTables);
        public const string References = nameof(References);
        public const string Libraries = nameof(Libraries);
    }
}
