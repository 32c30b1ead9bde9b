using System.Linq;
using System.Text;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableLimitsTests
{
    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    [Fact]
    public void G1_A_text_longer_than_its_limit_is_not_read()
    {
        var text = "a,b\n" + new string('x', TableLimits.TextLength - 4);
        Assert.DoesNotContain(Table.Read(text).Faults, fault => fault.Row == -1);
        var table = Table.Read(text + "yz");
        Assert.Equal(
            new TableTextFault(-1, 0, 33_554_432, 2, "The table has 33 554 434 characters and may have 33 554 432: split it into several files."),
            Assert.Single(table.Faults));
        Assert.Equal((0, 0, true), (table.RowCount, table.ColumnCount, table.IsCut));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void G1_A_value_longer_than_its_limit_is_blank_and_the_rest_is_read(string quote)
    {
        var longest = new string('x', TableLimits.FieldLength);
        Assert.Empty(Table.Read($"a,b\n{quote}{longest}{quote},2\n").Faults);
        var table = Table.Read($"a,b\n{quote}{longest}yz{quote},2\n3,4");
        Assert.Equal(
            new TableTextFault(0, 0, 4 + quote.Length + 65_536, 2, "The value has 65 538 characters and may have 65 536: shorten it, or close a quote that is open in front of it."),
            Assert.Single(table.Faults));
        Assert.Equal((string.Empty, "2", "4"), (table.Exact(0, 0), table.Value(0, 1), table.Value(1, 1)));
    }

    [Fact]
    public void G1_A_value_of_a_million_characters_alone_in_its_row_keeps_the_row()
    {
        var table = Table.Read("a\n" + new string('x', 1_000_000) + "\n2");
        Assert.Equal(0, Assert.Single(table.Faults).Row);
        Assert.Equal(("", "2"), (table.Value(0, 0), table.Value(1, 0)));
    }

    [Fact]
    public void G1_A_header_of_a_million_columns_ends_the_reading()
    {
        Assert.Empty(Table.Read(Repeat("x,", 1_000) + "\n").Faults);
        var table = Table.Read(Repeat("x,", 1_000_000) + "\n1,2\n");
        Assert.Equal(
            new TableTextFault(-1, 1_000, 2_000, 1, "The header has more than the 1 000 columns that a table may have: leave out those that are not needed."),
            Assert.Single(table.Faults));
        Assert.Equal((0, 1_000, true), (table.RowCount, table.ColumnCount, table.IsCut));
    }

    [Fact]
    public void G1_A_row_of_a_million_fields_is_one_fault_and_keeps_no_more_than_a_table_may_have()
    {
        var table = Table.Read("a,b\n" + Repeat("x,", 1_000_000) + "\n1,2\n");
        Assert.StartsWith("The row has 1 000 000 fields and the header 2:", Assert.Single(table.Faults).Message, System.StringComparison.Ordinal);
        Assert.Equal((1_000, "2"), (table.FieldCount(0), table.Value(1, 1)));
    }

    [Fact]
    public void G1_A_million_separators_are_nothing()
    {
        var table = Table.Read("a,b\n" + new string(',', 1_000_000) + "\n1,2" + new string(',', 1_000_000));
        Assert.Empty(table.Faults);
        Assert.Equal((1, 2), (table.RowCount, table.FieldCount(0)));
    }

    [Fact]
    public void G1_More_rows_than_a_table_may_have_are_not_read()
    {
        var text = "a\n" + Repeat("1\n", TableLimits.Rows);
        Assert.Empty(Table.Read(text).Faults);
        var table = Table.Read(text + "2\n3\n");
        Assert.Equal(
            new TableTextFault(-1, 0, text.Length, 1, "The table has more than the 1 000 000 rows that a table may have: split it into several files."),
            Assert.Single(table.Faults));
        Assert.Equal((1_000_000, true), (table.RowCount, table.IsCut));
    }

    [Fact]
    public void After_a_thousand_faults_the_rest_is_counted()
    {
        Assert.Equal(1_000, Table.Read("a,b\n" + Repeat("1\n", 1_000)).Faults.Count);
        var faults = Table.Read("a,b\n" + Repeat("1\n", 3_500)).Faults;
        Assert.Equal(1_001, faults.Count);
        Assert.Equal(new TableTextFault(-1, 0, 2_004, 1, "2 500 more faults are not listed: mend those above first."), faults[1_000]);
        Assert.StartsWith("One more", Table.Read("a,b\n" + Repeat("1\n", 1_001)).Faults.Last().Message, System.StringComparison.Ordinal);
    }
}
