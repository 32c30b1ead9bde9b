using System.Linq;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableTests
{
    private static string[][] Rows(Table table) =>
        [.. Enumerable.Range(-1, table.RowCount + 1).Select(row => Enumerable.Range(0, table.FieldCount(row)).Select(column => table.Value(row, column)).ToArray())];

    private static void Reads(string text, params string[][] rows)
    {
        var table = Table.Read(text);
        Assert.Empty(table.Faults);
        Assert.Equal(rows, Rows(table));
        Assert.False(table.IsCut);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void G1_Any_line_end_ends_a_row(string end)
    {
        Reads($"a,b{end}1,2{end}3,4", ["a", "b"], ["1", "2"], ["3", "4"]);
        Reads($"a,b{end}1,2{end}3,4{end}", ["a", "b"], ["1", "2"], ["3", "4"]);
    }

    [Fact]
    public void G1_Line_ends_may_be_mixed() => Reads("a\r1\r\n2\n3\n\r4", ["a"], ["1"], ["2"], ["3"], ["4"]);

    [Fact]
    public void G1_A_header_without_rows_is_clean()
    {
        Reads("name,cathode\n", ["name", "cathode"]);
        Assert.Equal(0, Table.Read("name,cathode").RowCount);
    }

    [Fact]
    public void G1_The_mark_of_the_byte_order_is_skipped()
    {
        Reads("\uFEFFname,cathode\nA,NMC811", ["name", "cathode"], ["A", "NMC811"]);
        Assert.Equal((1, 4), Table.Read("\uFEFFname,cathode").Span(-1, 0));
    }

    [Fact]
    public void G1_A_quoted_field_may_hold_line_ends_separators_and_quotes()
    {
        Reads("a,b\n\"one\r\ntwo, three\",\"a \"\"b\"\"\"\n", ["a", "b"], ["one\r\ntwo, three", "a \"b\""]);
        Reads("a,b\n\"\"\"\",\"\"\"x\"", ["a", "b"], ["\"", "\"x"]);
    }

    [Theory]
    [InlineData("a,b\n1, 2,\n3, 4,,,\n")]
    [InlineData("a,b,\n1,2,\n3,4,\n")]
    [InlineData("a,b,, ,\n1,2\n3,4,\"\"\n")]
    public void G1_Commas_at_the_end_of_a_line_that_only_add_empty_fields_are_no_fault(string text) =>
        Reads(text, ["a", "b"], ["1", "2"], ["3", "4"]);

    [Fact]
    public void Rows_in_which_nothing_is_written_are_no_rows()
    {
        Reads("\n ,\t,\n\na,b\n\n,,,\n \u00A0\n1,2\n\"\",\" \"\n", ["a", "b"], ["1", "2"]);
        Reads(";;\n;;\na;b;c,d\n1;;3", ["a", "b", "c,d"], ["1", "", "3"]);
    }

    [Fact]
    public void Blanks_around_a_value_are_no_part_of_it()
    {
        Reads("a , b\n 1\u00A0, \u2009x y\u202F\n\t2,\t\"3\"  ", ["a", "b"], ["1", "x y"], ["2", "3"]);
        Reads("a\tb\n 1 \t\t", ["a", "b"], ["1", ""]);
    }

    [Fact]
    public void Blanks_in_quotes_are_kept_only_where_the_exact_text_is_asked_for()
    {
        var table = Table.Read("a,b,c\n\"  one \"\"two\"\"\n\", x ,\" \t \"");
        Assert.Equal("one \"two\"", table.Value(0, 0));
        Assert.Equal("  one \"two\"\n", table.Exact(0, 0));
        Assert.Equal("x", table.Exact(0, 1));
        Assert.True(table.IsBlank(0, 2));
        Assert.Equal(" \t ", table.Exact(0, 2));
    }

    [Fact]
    public void A_quote_inside_an_unquoted_value_is_text() =>
        Reads("die,b\n5\" die,a \"b\" c\n", ["die", "b"], ["5\" die", "a \"b\" c"]);

    [Fact]
    public void A_value_has_its_place_in_the_text()
    {
        const string text = "name,note\n A1 ,\"a \"\"b\"\" c\"\n";
        var table = Table.Read(text);
        Assert.Equal((text.IndexOf("A1", System.StringComparison.Ordinal), 2), table.Span(0, 0));
        var start = text.IndexOf("a \"\"b", System.StringComparison.Ordinal);
        Assert.Equal((start, 9), table.Span(0, 1));

        // The value is: a "b" c. Its 'b' is the fourth character and the fifth in the text.
        Assert.Equal(start + 4, table.Offset(0, 1, 3));
        Assert.Equal((start + 2, 5), table.Span(0, 1, 2, 3));
        Assert.Equal(start + 9, table.Offset(0, 1, 7));
        Assert.Equal((11, 14), table.RowSpan(0));
    }

    [Fact]
    public void What_is_not_there_is_blank()
    {
        var table = Table.Read("a,b\n1,2");
        foreach (var (row, column) in new[] { (0, 2), (0, -1), (1, 0), (-2, 0), (int.MaxValue, int.MaxValue), (int.MinValue, int.MinValue) })
        {
            Assert.True(table.IsBlank(row, column));
            Assert.Equal(string.Empty, table.Value(row, column));
            Assert.Equal(0, table.Span(row, column).Length);
        }

        Assert.Equal((7, 0), table.Span(0, 2));
        Assert.Equal((7, 0), table.Span(0, 1, int.MaxValue, int.MaxValue));
    }
}
