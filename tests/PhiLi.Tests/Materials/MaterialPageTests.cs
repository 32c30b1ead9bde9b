using Xunit;

namespace PhiLi.Tests.Materials;

public class MaterialPageTests
{
    [Fact]
    public void The_page_of_materials_shows_the_library_as_it_is() => WrittenPage.Holds(
        "materials.md", "<!-- tables: written by MaterialPageTests, do not edit -->\n", "<!-- end of tables -->\n", MaterialTable.Render());
}
