using System;
using System.IO;
using System.Text;
using Xunit;

namespace PhiLi.Tests.Materials;

public class MaterialPageTests
{
    private const string Begin = "<!-- tables: written by MaterialPageTests, do not edit -->\n";
    private const string End = "<!-- end of tables -->\n";

    [Fact]
    public void The_page_of_materials_shows_the_library_as_it_is()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "materials.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, "docs/materials.md has lost the two comments that mark its tables.");

        begin += Begin.Length;
        var expected = page[..begin] + "\n" + MaterialTable.Render() + page[end..];
        if (Environment.GetEnvironmentVariable("PHILI_UPDATE") == "1")
            File.WriteAllText(path, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        else
            Assert.True(page == expected, "docs/materials.md is stale. Set PHILI_UPDATE=1 and run this test again: it writes the tables anew.");
    }

    internal static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");
    }
}
