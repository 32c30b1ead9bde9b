using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>A table as people keep one, with a header of its own: 41 rows of published cells, read as they stand.</summary>
public class PublishedCellsTests
{
    private static readonly TableReading Reading = TableReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tables", "Data", "published_cells.csv")), TestRows.Type);

    private static readonly IReadOnlyList<CellDeclaration> Cells = [.. Reading.Cells.Select(static cell => RowMaterials.Complete(cell, Library.Names))];

    [Fact]
    public void Every_row_is_a_cell_and_every_column_is_known()
    {
        Assert.Equal(41, Cells.Count);
        Assert.Equal(41, Reading.Table.RowCount);
        Assert.Empty(Reading.Faults.ToArray());
        Assert.All(Reading.Cells, static cell => Assert.True(cell.HasClass));
    }

    [Fact]
    public void Only_where_numbers_contradict_each_other_or_lie_far_apart_is_anything_above_info_found()
    {
        var grave = Cells.SelectMany(static cell => RuleBook.Judge(CellReader.Read(cell))
            .Where(static finding => finding.Severity > Severity.Info)
            .Select(finding => cell.Type.Header.Name + " " + finding.Rule.Id));
        Assert.Equal(["SF1 PHILI4004", "AP1 PHILI4005", "AP1 PHILI4017", "SX1 PHILI3001"], grave);
    }

    [Fact]
    public void The_five_published_throughputs_come_out() => Assert.Equal(
        ["0.690", "1.978", "0.485", "2.598", "0.896"],
        Cells.Take(5).Select(static cell => new CellRecord(() => cell).Phi!.Value.ToString("0.000", CultureInfo.InvariantCulture)));
}
