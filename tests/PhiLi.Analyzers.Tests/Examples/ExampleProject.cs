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

    public static IReadOnlyList<string> FilesOf(string example) => FilesOf(example, "*.cs");

    /// <summary>The tables of an example.</summary>
    public static IReadOnlyList<string> TablesOf(string example) => FilesOf(example, "*.csv");

    /// <summary>All of an example but its main program, which needs no judging.</summary>
    public static TestProgram Program(string example) => TablesOf(example).Aggregate(
        FilesOf(example)
            .Where(static path => Path.GetFileName(path) != "Program.cs")
            .Aggregate(new TestProgram { AssemblyName = example }, static (program, path) => program.And(path, File.ReadAllText(path))),
        static (program, path) => program.AndTable(path, File.ReadAllText(path)));

    private static IReadOnlyList<string> FilesOf(string example, string pattern) =>
    [
        .. Directory.EnumerateFiles(FolderOf(example), pattern, SearchOption.AllDirectories)
            .Where(static path => !path.Replace('\\', '/').Contains("/obj/") && !path.Replace('\\', '/').Contains("/bin/"))
            .Order(StringComparer.Ordinal),
    ];
}
