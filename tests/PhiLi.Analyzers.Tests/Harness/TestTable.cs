using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>A file beside a program's sources. It counts how often it is read.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What is in it; null where it cannot be read.</param>
internal sealed class TestTable(string path, SourceText? text) : AdditionalText
{
    private int _reads;

    public TestTable(string path, string? text)
        : this(path, text is null ? null : SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    /// <summary>How often somebody asked for the text.</summary>
    public int Reads => _reads;

    /// <summary>What is in it, uncounted.</summary>
    public SourceText? Text { get; } = text;

    /// <summary>A file of these bytes, read as the compiler reads files.</summary>
    public static TestTable OfBytes(string path, byte[] bytes) => new(path, SourceText.From(new System.IO.MemoryStream(bytes), throwIfBinaryDetected: false));

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return Text;
    }
}
