using System.Threading;
using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>A file that some class names as its table.</summary>
/// <param name="Path">Its path, which is never written anywhere.</param>
/// <param name="Text">What is in it; null where it cannot be read.</param>
internal sealed record TableFile(string Path, string? Text)
{
    public static TableFile Read(AdditionalText file, CancellationToken cancellation) => new(file.Path, file.GetText(cancellation)?.ToString());
}
