using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>A program to be compiled: as strict as a project can be.</summary>
internal sealed record TestProgram
{
    /// <summary>What most test sources start with.</summary>
    public const string Usings = "using PhiLi;\nusing PhiLi.Materials;\n";

    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>Files beside the sources, as <c>AdditionalFiles</c> are.</summary>
    public ImmutableArray<TestTable> Tables { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public ImmutableArray<MetadataReference> References { get; init; } = Harness.References.NetAndPhiLi;

    public string AssemblyName { get; init; } = "TestProgram";

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public static TestProgram Of(string source) => new() { Files = [("Cells.cs", source)] };

    /// <summary>A source with the usual usings in front.</summary>
    public static TestProgram Cells(string source) => Of(Usings + source);

    /// <summary>A class <c>T</c> whose table is <c>t.csv</c>.</summary>
    public static TestProgram Table(string? text) => Cells("[CellTable(\"t.csv\")] public static partial class T;").AndTable("t.csv", text);

    public TestProgram And(string path, string text) => this with { Files = Files.Add((path, text)) };

    public TestProgram AndTable(string path, string? text) => AndTable(new TestTable(path, text));

    public TestProgram AndTable(TestTable table) => this with { Tables = Tables.Add(table) };

    public TestProgram And(MetadataReference reference) => this with { References = References.Add(reference) };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Files.Select(file => Parse(file.Path, file.Text)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Nullable,
            checkOverflow: true,
            warningLevel: 9999,
            deterministic: true));

    public SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
