using PhiLi.Rules;
using PhiLi.Tables;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MalformedTableTests
{
    [Fact]
    public void An_empty_file_is_no_table() =>
        TestTables.Finds("«»", "PHILI5002", Severity.Error, "The table is empty: write a header, such as 'name,cathode', and a row for each cell.");

    [Theory]
    [InlineData("«Table S1»\nname,cathode\nA,LCO\n")]
    [InlineData("«# ours»\nname,cathode\nA,LCO\n")]
    [InlineData("«name|cathode»\nA|LCO\n")]
    [InlineData(",«Electrodes»,\nname,cathode,anode\nA,LCO,Li\n")]
    public void A_header_without_any_known_column_is_marked_at_its_first(string marked)
    {
        var text = marked.Replace("«", "").Replace("»", "");
        var start = marked.IndexOf('«');
        var found = Assert.Single(TestTables.Findings(text), static finding => finding.Id == "PHILI5002");
        Assert.Equal(new TableFinding("PHILI5002", Severity.Error, TableMessages.NoColumn, start, marked.IndexOf('»') - start - 1), found);
        Assert.All(TestTables.AreUsable(text), Assert.False);
    }

    [Fact]
    public void A_quote_that_is_never_closed_takes_every_number_away()
    {
        TestTables.Finds("name,cathode\nA,LCO\nB,«\"»LCO\nC,LCO\n", "PHILI5002", Severity.Error, "This quote is never closed: write '\"' where the value ends, or leave this one out.");

        // What stands behind it may have been a part of any cell.
        Assert.Equal([false, false], TestTables.AreUsable("name,cathode\nA,LCO\nB,\"LCO\nC,LCO\n"));
    }

    [Fact]
    public void What_stands_behind_a_closing_quote_is_marked_by_its_field()
    {
        TestTables.Finds("name,notes\nA,\"«a»\" b\nB,\n", "PHILI5002", Severity.Error, "Characters stand behind the closing quote: write a quote inside a value twice, or move them into the quotes.");

        // It is a fault of one cell; the others are as good as ever.
        Assert.Equal([false, true], TestTables.AreUsable("name,notes\nA,\"a\" b\nB,\n"));
    }

    [Fact]
    public void A_character_that_was_lost_is_marked_alone() =>
        TestTables.Finds(
            "name,electrolyte_thickness\nA,7 «\uFFFD»m\n",
            "PHILI5002",
            Severity.Error,
            "A character could not be read and stands as U+FFFD: save the table as CSV in UTF-8, or write the character again.");

    [Fact]
    public void In_the_header_it_is_of_every_cell()
    {
        TestTables.Finds(
            "name,notes (long«\uFFFD»)\nA,a\n",
            "PHILI5002",
            Severity.Error,
            "A character could not be read and stands as U+FFFD: save the table as CSV in UTF-8, or write the character again.");
        Assert.Equal([false], TestTables.AreUsable("name,notes (long\uFFFD)\nA,a\n"));
    }

    [Fact]
    public void Another_kind_of_file_is_said_once() =>
        TestTables.Finds("PK«\0»\0\0,\0", "PHILI5002", Severity.Error, "This is no text table, for 4 of its 7 characters are no text: save it as CSV in UTF-8.");

    [Theory]
    [InlineData("name,cathode")]
    [InlineData("\uFEFFname;cathode\r\nA;LCO\r\n")]
    [InlineData("sep=;\nname;cathode\nA;\"Lithium \"\"cobalt\"\"\noxide\"")]
    [InlineData("name\tcathode\n\n\nA\tLCO\n\t\n")]
    public void What_spreadsheets_write_is_a_table(string text) =>
        Assert.DoesNotContain(TestTables.Findings(text), static finding => finding.Id == "PHILI5002");
}
