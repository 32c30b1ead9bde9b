using System;
using System.Linq;
using CsCheck;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>Any text at all is read, and whatever is said of it is said at characters of it.</summary>
public class TableReadingProperties
{
    private static readonly Gen<string> Title = Gen.OneOf(
        Gen.Int[0, ColumnCatalogue.All.Count - 1].Select(static index => ColumnCatalogue.All[index].Name),
        Gen.OneOf("areal_capacity_mAh_cm2", "areal_capacity [mAh/cm²]", "temperature_C", "rate_C", "lower_cutoff [V vs Li-In]", "conductivity [×10⁻³ S/cm]"),
        Gen.OneOf("electrolyte_2", "c/rate", "areal_capacity_mAh_g", "loading", "\"a \"\"title\"\"\"", "", " ", "_", "[", "()", "1c"));

    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf("A", "B", "1", "1.85", "1,85", "\"1,85\"", "-1", "0", "~7", "RT", "C/3", "1.85 mAh/cm²", "150 mAh/g", "1e400", "NaN", "25 C", "n/a", "-"),
        Gen.OneOf("LCO", "Li", "NMC622", "Sulfide", "Li6PS5Cl", "LiCo02", "Li (20 µm)", "((", "***", "PHILI3001", "charge", "discharge", "cc", "\u200B", "\uFFFD", "😀", "\ud835"),
        Gen.OneOf("", " ", "\" \"\"x\"\" 5 \"", "\"a\nb\"", "\"a\" b", "\"", "Rows", "class", "a.b", "a-b"));

    private static readonly Gen<string> Sheet =
        from columns in Gen.Int[1, 8]
        from separator in Gen.OneOf(",", ";", "\t")
        from end in Gen.OneOf("\n", "\r\n", "\r")
        from titles in Title.Array[columns]
        from rows in Value.Array[Math.Max(0, columns - 1), columns + 1].Array[0, 6]
        select string.Join(separator, titles) + end + string.Concat(rows.Select(row => string.Join(separator, row) + end));

    private static readonly Gen<string> Soup = Gen.OneOf(Title, Value, Gen.OneOf(",", "\n", ";", "\"", "name,", "id,name\n")).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_string_is_read_and_judged_within_itself() => Gen.OneOf(Gen.String, Sheet, Sheet, Soup).Sample(
        text =>
        {
            var findings = TestTables.Findings(text);
            var isTable = findings.All(static finding => finding.Id != "PHILI5002");
            foreach (var finding in findings)
            {
                Assert.InRange(finding.Start, 0, text.Length);
                Assert.InRange(finding.Length, 0, text.Length - finding.Start);
                Assert.True(finding.Length > 0 || !isTable, finding.ToString());
                Assert.DoesNotContain(finding.Message, static c => c is '\n' or '\r');
            }
        },
        iter: 2_000);

    [Fact]
    public void No_two_classes_have_one_name_and_every_row_is_in_one_cell() => Sheet.Sample(
        text =>
        {
            var reading = TestTables.Read(text);
            var classes = reading.Cells.Where(static cell => cell.HasClass).Select(static cell => cell.Declaration.Type.Header.Name).ToArray();
            Assert.Equal(classes.Distinct(StringComparer.Ordinal), classes);
            Assert.Equal(Enumerable.Range(0, reading.Table.RowCount), Enumerable.Range(0, reading.Count).SelectMany(reading.Rows).Order());
        },
        iter: 2_000);

    /// <summary>What is cached of a cell must not change when the cell moves down the file.</summary>
    [Fact]
    public void A_cell_reads_the_same_wherever_it_stands() => Gen.Select(Title.Array[3], Value.Array[3]).Sample(
        (titles, values) =>
        {
            var (header, row) = ("name," + string.Join(',', titles) + "\n", "X1," + string.Join(',', values) + "\n");
            var (here, below) = (TestTables.Read(header + row), TestTables.Read(header + "\n" + "Y2,,,\n\n" + row));
            if (here.Faults.IsEmpty && below.Faults.IsEmpty && here.Count == 1 && below.Count == 2)
                Assert.Equal(here[0], below[1]);
        },
        iter: 2_000);
}
