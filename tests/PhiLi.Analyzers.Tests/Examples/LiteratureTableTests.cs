using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Analyzers.Tests.Tables;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Analyzers.Tests.Examples;

/// <summary>The published cells as a table: what contradicts itself is found and accepted with a reason, and the rest is not accused.</summary>
public class LiteratureTableTests
{
    private const string Class = "LiteratureTable.Literature";

    // What identifies a row of one table in another.
    private static readonly string[] Printed = ["areal_capacity", "specific_capacity", "rate", "current_density", "specific_current"];

    private static readonly string Text = File.ReadAllText(Path.Combine(ExampleProject.FolderOf("LiteratureTable"), "literature.csv"));

    private static readonly ProgramWithTable Program = ProgramWithTable.Of(ExampleProject.Program("LiteratureTable"), "literature.csv", Text);

    private static readonly IReadOnlyList<CellRecord> Records = ProgramWithTable.Rows(ProgramWithTable.Load(Program.Output, Class));

    [Fact]
    public void Nothing_above_info_is_found_in_the_table() =>
        Assert.Empty(Program.Findings().Where(static each => each.Severity > DiagnosticSeverity.Info).Select(ProgramWithTable.Message));

    [Fact]
    public void What_is_accepted_is_what_the_printed_numbers_contradict()
    {
        var grave = Records.SelectMany(static cell => cell.Findings).Where(static finding => finding.Severity is "warning" or "error");
        Assert.All(grave, static finding => Assert.False(string.IsNullOrWhiteSpace(finding.AcceptedBecause), finding.Message));

        var accepted = Records.SelectMany(static cell => cell.Findings.Where(static finding => finding.AcceptedBecause is not null), static (cell, finding) => $"{cell.Name}: {finding.Severity} {finding.Rule}");
        Assert.Equal(
            [
                "S | LPSCl/cellulose | Li-In, pouch: warning PHILI4004",
                "LiFePO4 | (Li2OH)0.99K0.01Cl | Li: warning PHILI4005",
                "LiFePO4 | (Li2OH)0.99K0.01Cl | Li: warning PHILI4017",
                "S | LPSCl | Li-In: warning PHILI3001",
            ],
            accepted);
    }

    [Fact]
    public void The_five_published_throughputs_come_out() => Assert.Equal(
        ["0.690", "1.978", "0.485", "2.598", "0.896"],
        Records.Take(5).Select(static cell => cell.Phi!.Value.ToString("0.000", CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_published_row_is_in_the_table_and_no_other_but_four_that_its_remarks_print()
    {
        var published = Rows(File.ReadAllText(Path.Combine(Harness.Place.RepositoryRoot, "tests", "PhiLi.Tests", "Tables", "Data", "published_cells.csv")));
        var table = Rows(Text);
        Assert.Equal(41, published.Count);
        Assert.Equal([.. published.Concat(["|159.5|||", "|890||0.13|", "|775|||", "|1393|||"]).Order(StringComparer.Ordinal)], table.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_says_all_that_the_class_of_the_same_cell_says()
    {
        var landscape = GeneratorRun.Of(ExampleProject.Program("Landscape")).Input;
        var materials = KnownMaterials.In(landscape, CancellationToken.None);
        var type = new TypeShape { Header = new TypeHeader("Literature", "class", "") };
        var cells = TableReader.Read(Text, type).Cells.Select(row => CellReader.Read(RowMaterials.Complete(row, materials))).ToArray();
        Assert.Equal(26, cells.Length);
        Assert.All(cells, cell =>
        {
            var copy = DeclarationReader.Copy(landscape.GetTypeByMetadataName("Landscape." + cell.Declaration.Type.Header.Name)!, landscape, CancellationToken.None)!;
            var expected = CellReader.Read(MaterialTable.Of(copy, landscape, CancellationToken.None).Complete(copy)!);
            Assert.Equal(expected.Name, cell.Name);
            Assert.Equal(expected.Source, cell.Source);
            Assert.Equal(expected.Waivers.Select(static waiver => (waiver.Rule, waiver.Reason)), cell.Waivers.Select(static waiver => (waiver.Rule, waiver.Reason)));
            Assert.Subset(Says(cell).ToHashSet(), Says(expected).ToHashSet());
        });
    }

    /// <summary>Materials and quantities, each with the part that it is of.</summary>
    private static IEnumerable<string> Says(Cell cell)
    {
        foreach (var parts in cell.Parts.GroupBy(static part => part.Role))
        {
            foreach (var (part, number) in parts.Select(static (part, number) => (part, number)))
            {
                yield return $"{part.Role} {number} {cell.Declaration.Attributes[part.Attribute].Material?.TypeName}";
                foreach (var given in part.Givens)
                    yield return $"{part.Role} {number} {given.Slot} {given.Figure.Value} in {given.Figure.Interval}";
            }
        }
    }

    /// <summary>The printed numbers of each row, as they stand.</summary>
    private static IReadOnlyList<string> Rows(string text)
    {
        var table = Table.Read(text);
        var headers = Enumerable.Range(0, table.ColumnCount).Select(column => ColumnHeader.Read(table.Value(Table.Header, column)).Column!).ToArray();
        var columns = Printed.Select(static name => ColumnCatalogue.Find(name)!)
            .Select(printed => Array.FindIndex(headers, header => (header.Role, header.Argument) == (printed.Role, printed.Argument))).ToArray();
        return [.. Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', columns.Select(column => table.Value(row, column))))];
    }
}
