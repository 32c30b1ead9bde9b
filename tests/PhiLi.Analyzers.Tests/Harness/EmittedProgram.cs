using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>A program that was compiled and loaded, to see what its constants and records really are.</summary>
internal sealed class EmittedProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("tested", isCollectible: true);

    private EmittedProgram(byte[] image)
    {
        Image = image;
        Assembly = _context.LoadFromStream(new MemoryStream(image));
    }

    public byte[] Image { get; }

    public Assembly Assembly { get; }

    public static EmittedProgram Of(GeneratorRun run) => Of(run.Output);

    public static EmittedProgram Of(Compilation compilation) => new(Emit(compilation));

    public static EmittedProgram OfCells(string source) => Of(GeneratorRun.OfCells(source));

    public static byte[] Emit(Compilation compilation)
    {
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static each => each.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    /// <summary>A type by its metadata name; nested ones by <c>+</c>.</summary>
    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    /// <summary>A generated constant, such as <c>Cathode.Thickness.Metres</c>; null where it was not generated.</summary>
    public object? Constant(string type, string path)
    {
        var names = path.Split('.');
        var group = Assembly.GetType(string.Join("+", names[..^1].Prepend(type)));
        return group?.GetField(names[^1], BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue();
    }

    public CellRecord Record(string type) =>
        (CellRecord)Type(type).GetProperty("Record", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    public CellRecord[] Library(string type) =>
        [.. (System.Collections.Generic.IEnumerable<CellRecord>)Type(type).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!];

    public void Dispose() => _context.Unload();
}
