using System.Linq;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableFaultTests
{
    /// <summary>The only fault of a table, in which the marked characters stand between « and ».</summary>
    private static (int Row, int Column, string Message) Only(string marked)
    {
        var start = marked.IndexOf('«');
        var length = marked.IndexOf('»') - start - 1;
        var table = Table.Read(marked.Replace("«", "").Replace("»", ""));
        var fault = Assert.Single(table.Faults);
        Assert.Equal((start, length), (fault.Start, fault.Length));
        return (fault.Row, fault.Column, fault.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData(" ,,;\t\n\"\",")]
    [InlineData("sep=;")]
    [InlineData("sep=;\n;;\n")]
    public void G1_An_empty_table_asks_for_a_header(string? text)
    {
        var table = Table.Read(text);
        Assert.Equal(new TableTextFault(-1, 0, 0, 0, "The table is empty: write a header, such as 'name,cathode', and a row for each cell."), Assert.Single(table.Faults));
        Assert.Equal((0, 0), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void G1_A_quote_that_is_never_closed_swallows_no_rows()
    {
        const string text = "a,b\n1,2\n3, «\"»4\n5,6\n7,8\n";
        Assert.Equal((1, 1, "This quote is never closed: write '\"' where the value ends, or leave this one out."), Only(text));
        var table = Table.Read("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
        Assert.True(table.IsCut);
        Assert.Equal(2, table.RowCount);
        Assert.Equal(("3", ""), (table.Value(1, 0), table.Exact(1, 1)));
        Assert.Equal((0, 1), (Only("a,b,c\n1,«\"»2,3\n").Row, Only("a,b,c\n1,«\"»2,3\n").Column));
    }

    [Fact]
    public void A_quote_never_closed_in_the_header_leaves_no_rows()
    {
        Assert.Equal((-1, 1), (Only("a,«\"»b\n1,2").Row, Only("a,«\"»b\n1,2").Column));
        Assert.Equal(0, Table.Read("a,\"b\n1,2").RowCount);
    }

    [Fact]
    public void Characters_behind_a_closing_quote_are_marked()
    {
        const string message = "Characters stand behind the closing quote: write a quote inside a value twice, or move them into the quotes.";
        Assert.Equal((0, 0, message), Only("a,b\n\"abc\" «d \"e\"» ,2\n3,4"));
        Assert.Equal((0, 1, message), Only("a,b\n1,\"\"«x»\r\n3,4"));
        var table = Table.Read("a,b\n\"abc\"d,2\n3,4");
        Assert.Equal(("abc", "2", "3"), (table.Value(0, 0), table.Value(0, 1), table.Value(1, 0)));
    }

    [Theory]
    [InlineData("n\0a\0m\0e\0,\0", 1, "5 of its 10")]
    [InlineData("\uFFFD\uFFFDn\0a\0,\0b\0", 0, "6 of its 10")]
    [InlineData("PK\u0003\u0004\n,\"a\n1,2,3\n\0", 15, "1 of its 16")]
    [InlineData("\uFFFD\uFFFD,\uFFFD\n\uFFFD\uFFFD\n\uFFFD\uFFFD\uFFFD", 0, "8 of its 11")]
    public void G1_Another_encoding_or_kind_of_file_is_said_once(string text, int start, string counts)
    {
        var table = Table.Read(text);
        Assert.Equal(
            new TableTextFault(-1, 0, start, 1, $"This is no text table, for {counts} characters are no text: save it as CSV in UTF-8."),
            Assert.Single(table.Faults));
        Assert.Equal((0, 0, true), (table.RowCount, table.ColumnCount, table.IsCut));
    }

    [Fact]
    public void Some_characters_lost_in_a_table_are_said_once_at_the_first()
    {
        Assert.Equal(
            (0, 1, "3 characters could not be read and stand as U+FFFD, this one first: save the table as CSV in UTF-8, or write them again."),
            Only("a,b [mAh]\n1,2 mAh/cm«\uFFFD»\n3,4 mAh/cm\uFFFD\n5,6 mAh/cm\uFFFD\n"));
        Assert.StartsWith("A character could not be read", Only("a,b «\uFFFD»\n1,2").Message, System.StringComparison.Ordinal);
        Assert.Equal(2, Table.Read("a\n\uFFFD\n2").RowCount);
        var notes = Table.Read("note\n" + string.Concat(Enumerable.Repeat(new string('x', 100) + "\uFFFD\n", 20)));
        Assert.Equal((20, 0), (notes.RowCount, Assert.Single(notes.Faults).Row));
    }

    [Fact]
    public void G3_A_row_longer_than_the_header_is_marked_where_it_goes_beyond()
    {
        Assert.Equal(
            (1, 3, "The row has 4 fields and the header 2: put a value that holds a comma in quotes, or leave out what is too much."),
            Only("a,b\n1,2\n3,4,,«Zhou»,\n5,6"));
        Assert.Equal(
            (0, 2, "The row has 3 fields and the header 2: put a value that holds a semicolon in quotes, or leave out what is too much."),
            Only("a;b\n1;5;«7»"));
        Assert.Equal("Zhou", Table.Read("a,b\n3,4,,Zhou,\n").Value(0, 3));
        Assert.Equal(4, Table.Read("a,b\n3,4,,Zhou,\n").FieldCount(0));
    }

    [Theory]
    [InlineData("a,b\n1,5,«7»", "1.5")]
    [InlineData("a,b\n x,1,«5 mAh/g»", "1.5")]
    [InlineData("a,b\n−1,5,«x»", "−1.5")]
    [InlineData("a,b\n12,25,«0»,75", "12.25")]
    public void G2_A_decimal_comma_is_asked_about_where_it_explains_the_surplus(string marked, string number)
    {
        var (_, _, message) = Only(marked);
        Assert.EndsWith($" and the header 2, as if a decimal comma had cut a number in two: write {number}, or put the value in quotes.", message, System.StringComparison.Ordinal);
    }

    /// <summary>Blank fields at the end are none too many, but a number that was cut has moved every value behind it.</summary>
    [Theory]
    [InlineData("a,b,c\n1,85,«x»,\n", "The row has 4 fields and the header 3", "1.85")]
    [InlineData("a,b,c,d\nx,1,«85»,,\n", "The row has 5 fields and the header 4", "1.85")]
    public void G2_A_decimal_comma_is_asked_about_where_the_last_columns_are_empty(string marked, string counts, string number) =>
        Assert.Equal((0, 2, counts + $", as if a decimal comma had cut a number in two: write {number}, or put the value in quotes."), Only(marked));

    [Theory]
    [InlineData("a,b,c,\n1,85,x,\n")]
    [InlineData("a,b,c\nx,y,,,,\n")]
    [InlineData("a,b,c\n1,85,x\n")]
    public void Blank_fields_at_the_end_are_none_too_many_where_no_number_is_cut(string text) => Assert.Empty(Table.Read(text).Faults);

    [Theory]
    [InlineData("a,b\nx,y,«z»")]
    [InlineData("a,b\n1,5,«x»,y")]
    [InlineData("a,b\n1.5,5,«x»")]
    [InlineData("a,b\n1 ,5,«x»")]
    [InlineData("a,b\n\"1\",5,«x»")]
    [InlineData("a,b\n1, 5,«x»")]
    [InlineData("a;b\n1;5;«7»")]
    public void A_surplus_that_no_decimal_comma_explains_is_not_called_one(string marked) =>
        Assert.DoesNotContain("decimal", Only(marked).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Where_any_of_several_numbers_may_be_cut_none_is_named() =>
        Assert.EndsWith(": write numbers such as 1.5, or put the value in quotes.", Only("a,b,c\n3,4,7,«8»").Message, System.StringComparison.Ordinal);

    [Fact]
    public void G3_A_row_shorter_than_the_header_is_marked_at_its_last_field()
    {
        const string message = "The row has 2 fields and the header 3: write the comma that is missing, for every value behind it stands in the wrong column.";
        Assert.Equal((0, 1, message), Only("a,b,c\n1, «2» \n4,5,6"));
        Assert.Equal((1, 1, message), Only("a,b,c\n1,2,\n3,«»\n"));
        Assert.Equal(2, Table.Read("a,b,c\n1,2").FieldCount(0));
        Assert.Equal("The row has 1 field", Only("a;b\n«x»").Message.Split(" and")[0]);
    }

    [Fact]
    public void G3_A_ragged_row_leaves_the_others_alone()
    {
        var table = Table.Read("a,b,c\n1,2\n3,4,5\n6,7,8,9\n10,11,12");
        Assert.Equal([0, 2], table.Faults.Select(fault => fault.Row));
        Assert.Equal(("5", "12", "9"), (table.Value(1, 2), table.Value(3, 2), table.Value(2, 3)));
        Assert.False(table.IsCut);
    }
}
