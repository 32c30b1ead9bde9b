using PhiLi.Quantities;
using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnusableNameTests
{
    [Fact]
    public void Two_cells_that_become_one_class_are_told_and_never_renumbered()
    {
        TestTables.Finds(
            "name,rate_C\nNMC 622,1\n«NMC-622»,2\n",
            "PHILI5011",
            Severity.Error,
            "'NMC-622' and 'NMC 622' both become the class 'NMC622': give the rows of one cell one name, and those of two cells two that differ in a letter or a digit.");
        Assert.Equal([true, false], TestTables.AreUsable("name,rate_C\nNMC 622,1\nNMC-622,2\n"));
    }

    [Fact]
    public void A_name_without_a_letter_or_a_digit_is_no_class() => TestTables.Finds(
        "name\n«§§»\n", "PHILI5011", Severity.Error, "No class can be called after '§§': use letters and digits, at most 200.");

    [Fact]
    public void Nor_is_one_that_nobody_could_write() => TestTables.Finds(
        $"name\n«{new string('a', 201)}»\n", "PHILI5011", Severity.Error, $"No class can be called after '{new string('a', 40)}…': use letters and digits, at most 200.");

    [Theory]
    [InlineData("Literature", "like the table's own")]
    [InlineData("Rows", "which PhiLi calls another member of the table's class")]
    [InlineData("All", "which PhiLi calls another member of the table's class")]
    [InlineData("ToString", "which every class has a member of")]
    [InlineData("Mine", "which Literature declares or inherits already")]
    public void Members_of_the_tables_class_keep_their_names(string name, string why) => TestTables.Finds(
        $"name\n«{name}»\n",
        "PHILI5011",
        Severity.Error,
        $"'{name}' becomes the class '{name}', {why}: choose another name.",
        TestTables.Type with { MemberNames = new EquatableArray<string>(["Mine"]) });

    [Fact]
    public void Where_there_are_ids_the_id_is_marked() => TestTables.Finds(
        "name,id\nfirst,A1\nsecond,«A-1»\n",
        "PHILI5011",
        Severity.Error,
        "'A-1' and 'A1' both become the class 'A1': give the rows of one cell one name, and those of two cells two that differ in a letter or a digit.");

    [Theory]
    [InlineData("name\nNMC\nNmc\n1.5\n15\nclass\nÄther\n锂\n")]
    [InlineData("name,cathode\nA,LCO\nA,\n,LCO\n,LCO\n")]
    public void Names_that_differ_in_a_letter_or_a_digit_and_rows_without_one_are_fine(string text) => TestTables.IsSilent(text);
}
