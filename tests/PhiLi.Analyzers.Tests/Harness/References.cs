using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>What tested programs reference. One set each, so that the compiler reads every assembly once.</summary>
internal static class References
{
    /// <summary>.NET 8, whose <c>ObsoleteAttribute</c> takes an id.</summary>
    public static ImmutableArray<MetadataReference> Net { get; } = Folder("ReferenceAssemblies.net8.0");

    /// <summary>.NET Standard 2.0, whose <c>ObsoleteAttribute</c> does not.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } = Folder("ReferenceAssemblies.netstandard2.0");

    public static MetadataReference PhiLi { get; } = MetadataReference.CreateFromFile(typeof(CellAttribute).Assembly.Location);

    public static ImmutableArray<MetadataReference> NetAndPhiLi { get; } = Net.Add(PhiLi);

    public static ImmutableArray<MetadataReference> NetStandardAndPhiLi { get; } = NetStandard.Add(PhiLi);

    private static ImmutableArray<MetadataReference> Folder(string key) =>
        [.. Directory.EnumerateFiles(Place.Of(key), "*.dll").Order(System.StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file))];
}
