using System;
using System.IO;
using System.Text;
using Xunit;

namespace PhiLi.Tests;

/// <summary>A part of a page of docs that is written from the library: held against it, or written anew where <c>PHILI_UPDATE=1</c> asks for it.</summary>
internal static class WrittenPage
{
    /// <summary>Holds what stands between two comments of a page against what belongs there.</summary>
    /// <param name="file">The page's name in docs.</param>
    /// <param name="begin">The comment in front, with its line end.</param>
    /// <param name="end">The comment behind, with its line end.</param>
    /// <param name="written">What belongs there.</param>
    public static void Holds(string file, string begin, string end, string written)
    {
        var path = Path.Combine(RepositoryRoot(), "docs", file);
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, "docs/" + file + " has lost the two comments that mark its tables.");

        var expected = page[..(from + begin.Length)] + "\n" + written + page[to..];
        if (Environment.GetEnvironmentVariable("PHILI_UPDATE") == "1")
            File.WriteAllText(path, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        else
            Assert.True(page == expected, "docs/" + file + " is stale. Set PHILI_UPDATE=1 and run this test again: it writes the tables anew.");
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");
    }
}
