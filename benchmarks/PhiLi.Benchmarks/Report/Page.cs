using System;
using System.IO;

namespace PhiLi.Benchmarks.Report;

/// <summary>docs/performance.md, whose prose people write and whose tables this program does.</summary>
internal static class Page
{
    private const string Begin = "<!-- measured -->\n";
    private const string End = "<!-- /measured -->\n";

    public static void Write(string measured)
    {
        var path = Path.Combine(Repository(), "docs", "performance.md");
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException(path + " has lost the markers between which tables go.");

        File.WriteAllText(path, page[..(begin + Begin.Length)] + "\n" + measured + "\n" + page[end..]);
    }

    private static string Repository()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "PhiLi.sln")))
                return directory.FullName;
        }

        throw new InvalidOperationException("Run it from a build inside the repository.");
    }
}
