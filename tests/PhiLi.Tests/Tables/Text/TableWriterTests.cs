using System;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableWriterTests
{
    [Fact]
    public void A_field_is_quoted_only_where_it_would_read_otherwise() => Assert.Equal(
        "name,areal_capacity [mAh/cm²],note\nA1,1.50,5 die\nB,1e-3,\"a, b\"\n\"C;D\",−5,\"5\"\" die\"\nE,,\" kept \"\nF,=1+1,\"two\nlines\"\n",
        TableWriter.Write(
        [
            ["name", "areal_capacity [mAh/cm²]", "note"],
            ["A1", "1.50", "5 die"],
            ["B", "1e-3", "a, b"],
            ["C;D", "−5", "5\" die"],
            ["E", "", " kept "],
            ["F", "=1+1", "two\nlines"],
        ]));

    [Fact]
    public void The_separator_and_the_line_end_may_be_chosen() =>
        Assert.Equal("a;b\r\n1;2\r\n", TableWriter.Write([["a", "b"], ["1", "2"]], ';', "\r\n"));

    [Fact]
    public void A_row_of_blanks_only_is_left_out() =>
        Assert.Equal("a\tb\n1\t2\n", TableWriter.Write([["", " "], ["a", "b"], ["", ""], ["\u00A0", "\n"], ["1", "2"]], '\t'));

    [Theory]
    [InlineData("sep=;")]
    [InlineData("\uFEFFname")]
    [InlineData("capacity [mAh")]
    public void A_name_that_would_mislead_the_reader_is_quoted(string name)
    {
        var table = Table.Read(TableWriter.Write([[name, "b"], ["1", "2"]], ';'));
        Assert.Equal(';', table.Separator);
        Assert.Equal(name, table.Exact(Table.Header, 0));
        Assert.Equal(1, table.RowCount);
    }

    [Fact]
    public void What_no_reader_could_find_out_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TableWriter.Write([["a"]], '|'));
        Assert.Throws<ArgumentOutOfRangeException>(() => TableWriter.Write([["a"]], ',', "\n\n"));
    }
}
