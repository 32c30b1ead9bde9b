using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableSeparatorTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3", ',')]
    [InlineData("a;b;c\n1,5;2,5;3,5", ';')]
    [InlineData("a\tb\tc\n1,5\t2;5\t3", '\t')]
    [InlineData("a;b,c;d\n", ';')]
    [InlineData("a,b;c\n", ',')]
    [InlineData("a;b\tc\n", ',')]
    [InlineData("a;b\tc;d\te,f\n", ',')]
    [InlineData("a", ',')]
    [InlineData("a\n1;2;3;4", ',')]
    public void The_most_frequent_of_the_header_separates(string text, char separator) => Assert.Equal(separator, Table.Read(text).Separator);

    [Theory]
    [InlineData("\"x,y,z\";b\n")]
    [InlineData("\"x\"\",\"\",\ny,,\";b\n")]
    [InlineData("active_loading [mg,g,kg];rate (1/h, C)\n")]
    [InlineData("a [(x,y),z];b")]
    public void What_stands_in_quotes_or_brackets_is_not_counted(string text)
    {
        var table = Table.Read(text);
        Assert.Equal(';', table.Separator);
        Assert.Equal(2, table.ColumnCount);
    }

    [Fact]
    public void Brackets_that_are_never_closed_hide_nothing() => Assert.Equal(';', Table.Read("capacity [mAh/g;rate;area\n").Separator);

    [Fact]
    public void A_bracket_that_closes_nothing_hides_nothing() => Assert.Equal(';', Table.Read("a) x;b [c,d,e];f\n").Separator);

    [Fact]
    public void A_line_of_separators_in_front_is_neither_asked_nor_read()
    {
        var table = Table.Read(",,,,,\n\"\",,\" \"\na;b\n1;2");
        Assert.Equal((';', "a", 1), (table.Separator, table.Value(Table.Header, 0), table.RowCount));
    }

    [Theory]
    [InlineData("sep=;\na;b,c,d\n", ';')]
    [InlineData("\uFEFFsep=,\r\na,b;c;d\r\n", ',')]
    [InlineData("sep=\t\ra\tb;c;d", '\t')]
    [InlineData("sep=|\na|b;c;d", '|')]
    public void The_first_line_may_name_the_separator(string text, char separator)
    {
        var table = Table.Read(text);
        Assert.Equal(separator, table.Separator);
        Assert.Equal(2, table.ColumnCount);
        Assert.Equal("a", table.Value(Table.Header, 0));
        Assert.Empty(table.Faults);
    }

    [Theory]
    [InlineData("sep=x\n1")]
    [InlineData("\"sep=;\"\n1")]
    [InlineData("sep=\n1")]
    [InlineData("x,sep=;\n1,2")]
    public void A_column_may_have_a_name_like_that_line(string text)
    {
        var table = Table.Read(text);
        Assert.Equal(1, table.RowCount);
        Assert.StartsWith("sep=", table.Value(Table.Header, table.ColumnCount - 1), System.StringComparison.Ordinal);
    }
}
