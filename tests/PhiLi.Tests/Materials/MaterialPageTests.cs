using System;
using System.IO;
using Xunit;

namespace PhiLi.Tests.Materials;

public class MaterialPageTests
{
    [Fact]
    public void The_page_of_materials_shows_the_library_as_it_is() => WrittenPage.Holds(
        "materials.md", "<!-- tables: written by MaterialPageTests, do not edit -->\n", "<!-- end of tables -->\n", MaterialTable.Render());

    internal static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");
    }
}
