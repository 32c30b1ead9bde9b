using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "\u00A0", "\u2009", "\u202F"),
        Gen.OneOf("a", "Z", "µ", "7", "1.5", "(", ")", "[", "]", "sep=", "sep=;", "\uFEFF", "=", "-", "\u2028", "😀", "\ud835", "\udc00"));

    private static readonly Gen<string> Value = Piece.Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> Name = Value.Where(value => !value.All(TableText.IsBlank));

    private static readonly Gen<List<string[]>> Rows =
        from columns in Gen.Int[1, 5]
        from header in Name.Array[columns]
        from rows in Value.Array[columns].Array[0, 6]
        select (List<string[]>)[header, .. rows];

    private static readonly Gen<string> Soup = Gen.OneOf(
        Gen.String,
        Gen.OneOf(Piece, Gen.OneOf("\n", ",", "\"", "1,5", "\0", "\uFFFD", "\n\n", ",,", "a,b\n")).Array[0, 40].Select(string.Concat));

    [Fact]
    public void What_is_written_reads_back_equal() => Gen.Select(Rows, Gen.OneOf(',', ';', '\t'), Gen.OneOf("\n", "\r\n", "\r")).Sample(
        (rows, separator, lineEnd) =>
        {
            var table = Table.Read(TableWriter.Write(rows, separator, lineEnd));
            var written = rows.Where(row => !row.All(value => value.All(TableText.IsBlank))).ToArray();
            Assert.Empty(table.Faults);
            Assert.Equal(written.Length - 1, table.RowCount);
            Assert.True(table.ColumnCount == 1 || table.Separator == separator);
            for (var row = -1; row < table.RowCount; row++)
            {
                Assert.Equal(written[row + 1], Enumerable.Range(0, table.FieldCount(row)).Select(column => table.Exact(row, column)));
                Assert.Equal(
                    written[row + 1].Select(value => value.Trim(' ', '\t', '\r', '\n', '\u00A0', '\u2009', '\u202F')),
                    Enumerable.Range(0, table.FieldCount(row)).Select(column => table.Value(row, column)));
            }
        },
        iter: 20_000);

    [Fact]
    public void Any_string_gives_a_table_and_every_place_lies_inside_it() => Soup.Sample(
        text =>
        {
            var table = Table.Read(text);
            foreach (var fault in table.Faults)
            {
                Inside(text, fault.Start, fault.Length);
                Assert.InRange(fault.Row, -1, Math.Max(table.RowCount - 1, -1));
                Assert.True(fault.Column >= 0);
                Assert.DoesNotContain(fault.Message, char.IsControl);
            }

            var last = 0;
            for (var row = -1; row < table.RowCount; row++)
            {
                Inside(text, table.RowSpan(row).Start, table.RowSpan(row).Length);
                for (var column = 0; column < table.FieldCount(row); column++)
                {
                    var (start, length) = table.Span(row, column);
                    Inside(text, start, length);
                    Assert.True(start >= last, "Fields stand in the order of the text.");
                    last = start + length;
                    Assert.Equal(table.IsBlank(row, column), table.Value(row, column).Length == 0);
                    Assert.Contains(table.Value(row, column), table.Exact(row, column), StringComparison.Ordinal);
                }
            }
        },
        iter: 20_000);

    [Fact]
    public void Each_character_of_a_value_stands_where_it_is_said_to() => Soup.Sample(
        text =>
        {
            var table = Table.Read(text);
            for (var row = -1; row < table.RowCount; row++)
            {
                for (var column = 0; column < table.FieldCount(row); column++)
                {
                    var value = table.Value(row, column);
                    var (start, length) = table.Span(row, column);
                    for (var i = 0; i < value.Length; i++)
                        Assert.Equal(value[i], text[table.Offset(row, column, i)]);
                    Assert.Equal(start, table.Offset(row, column, 0));
                    Assert.Equal(start + length, table.Offset(row, column, value.Length));
                    Assert.Equal((start, length), table.Span(row, column, 0, value.Length));
                }
            }
        },
        iter: 20_000);

    private static void Inside(string text, int start, int length)
    {
        Assert.InRange(start, 0, text.Length);
        Assert.InRange(length, 0, text.Length - start);
    }
}
