using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;

namespace PhiLi.Analyzers.Tests.Examples;

/// <summary>The files of an example, and the program that they make.</summary>
internal static class ExampleProject
{
    public static string FolderOf(string example) => Path.Combine(Place.RepositoryRoot, "examples", example);

    public static IReadOnlyList<string> FilesOf(string example) =>
    [
        .. Directory.EnumerateFiles(FolderOf(example), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Replace('\\', '/').Contains("/obj/") && !path.Replace('\\', '/').Contains("/bin/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All of an example but its main program, which needs no judging.</summary>
    public static TestProgram Program(string example) => FilesOf(example)
        .Where(static path => Path.GetFileName(path) != "Program.cs")
        .Aggregate(new TestProgram { AssemblyName = example }, static (program, path) => program.And(path, File.ReadAllText(path)));
}
