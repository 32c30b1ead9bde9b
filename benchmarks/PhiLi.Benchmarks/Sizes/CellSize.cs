using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using PhiLi.Benchmarks.Cells;
using PhiLi.Benchmarks.Drivers;

namespace PhiLi.Benchmarks.Sizes;

/// <summary>What a cell costs a project, in bytes; averages over a thousand cells.</summary>
/// <param name="Source">Generated C#, as UTF-8.</param>
/// <param name="Bodies">IL: the bodies of methods, without their headers.</param>
/// <param name="Metadata">What types, members, constants and strings add to the metadata.</param>
/// <param name="Assembly">What the assembly's file grows by, which is all of it.</param>
internal sealed record CellSize(double Source, double Bodies, double Metadata, double Assembly)
{
    private const int Cells = 1_000;

    public static CellSize Of(CellKind kind)
    {
        var compilation = new CellProject(kind, Cells).Fresh();
        var run = Driver.Run(Driver.OfPhiLi(), compilation);
        var texts = run.Driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText).ToArray();

        // A cell with an error is marked, and its size is another.
        if (texts.Any(static text => text.ToString().Contains("Obsolete", StringComparison.Ordinal)))
            throw new InvalidOperationException("A cell of the benchmark has an error: " + texts[0]);

        var with = Measure(run.Output);
        var without = Measure(compilation);
        return new CellSize(
            texts.Sum(static text => System.Text.Encoding.UTF8.GetByteCount(text.ToString())) / (double)Cells,
            (with.Bodies - without.Bodies) / (double)Cells,
            (with.Metadata - without.Metadata) / (double)Cells,
            (with.Assembly - without.Assembly) / (double)Cells);
    }

    /// <summary>The generated text of one cell, for those who want to see what they measure.</summary>
    public static string Example(CellKind kind) =>
        Driver.Run(Driver.OfPhiLi(), new CellProject(kind, 1).Fresh()).Driver.GetRunResult().Results[0].GeneratedSources[0].SourceText.ToString();

    private static (long Bodies, long Metadata, long Assembly) Measure(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(static each => each.Severity == DiagnosticSeverity.Error).ToString());

        stream.Position = 0;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        long bodies = 0;
        foreach (var handle in metadata.MethodDefinitions)
        {
            var address = metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
            if (address != 0)
                bodies += file.GetMethodBody(address).GetILReader().Length;
        }

        return (bodies, file.PEHeaders.MetadataSize, stream.Length);
    }
}
