using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>Programs that mutations start from: the samples beside the tests, and the examples that users are shown.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Place.Tests, "Samples"), "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal)!,
    ];

    /// <summary>Files of the examples that declare cells, by their path in the repository.</summary>
    public static IReadOnlyList<string> Examples { get; } = FindExamples();

    public static string Read(string name) => File.ReadAllText(Path.Combine(Place.Tests, "Samples", name));

    public static string ReadExample(string path) => File.ReadAllText(Path.Combine(Place.RepositoryRoot, path));

    private static IReadOnlyList<string> FindExamples()
    {
        var folder = Path.Combine(Place.RepositoryRoot, "examples");
        return Directory.Exists(folder)
            ?
            [
                .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                    .Select(static path => Path.GetRelativePath(Place.RepositoryRoot, path).Replace('\\', '/'))
                    .Where(static path => !path.Contains("/bin/") && !path.Contains("/obj/"))
                    .Where(static path => ReadExample(path).Contains("[Cell"))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }
}
