using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class ColumnPageTests
{
    [Fact]
    public void The_page_of_tables_lists_the_columns_as_they_are() => WrittenPage.Holds(
        "tables.md", "<!-- columns: written by ColumnPageTests, do not edit -->\n", "<!-- end of columns -->\n", Render());

    private static string Render()
    {
        var text = new StringBuilder();
        foreach (var role in ColumnCatalogue.All.Select(static column => column.Role).Distinct())
        {
            text.Append("### ").Append(Title(role)).Append("\n\n");
            Row(text, ["Column", "In a class", "Takes", "Also called"]);
            Row(text, Enumerable.Repeat("---", 4));
            foreach (var column in ColumnCatalogue.All.Where(column => column.Role == role))
                Row(text, [$"`{column.Name}`", InClass(column), Takes(column), string.Join(", ", column.OtherNames.Select(static name => $"`{name}`"))]);

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Title(AttributeRole role) => role switch
    {
        AttributeRole.Cell => "The cell",
        AttributeRole.CathodeCollector => "Collector of the cathode",
        AttributeRole.Cathode => "Cathode",
        AttributeRole.Catholyte => "Catholyte",
        AttributeRole.ConductiveAdditive => "Conductive additive",
        AttributeRole.CathodeCoating => "Coating of the cathode",
        AttributeRole.CathodeInterface => "Interface of the cathode",
        AttributeRole.Electrolyte => "Electrolyte",
        AttributeRole.MeasuredConductivity => "Second conductivity of a layer",
        AttributeRole.ElectrolyteScaffold => "Scaffold in a layer",
        AttributeRole.ElectrolyteFiller => "Filler in a layer",
        AttributeRole.AnodeInterlayer => "Interlayer at the anode",
        AttributeRole.AnodeInterface => "Interface of the anode",
        AttributeRole.Anode => "Anode",
        AttributeRole.AnodeCollector => "Collector of the anode",
        AttributeRole.CriticalCurrent => "Critical current density",
        AttributeRole.Conditions => "Conditions",
        AttributeRole.Discharge => "Steps: one a row",
        AttributeRole.Retention => "Retention: any row may add one",
        AttributeRole.Accept => "Waivers: any row may add one",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role of columns without a title."),
    };

    private static string InClass(Column column) => column.Use switch
    {
        ColumnUse.Identifier => "the class's name",
        ColumnUse.Direction => "`[Discharge]` or `[Charge]`",
        ColumnUse.Material or ColumnUse.Family => $"`[{column.Role}<…>]`",
        _ => $"`{column.Role}`: `{column.Argument}`",
    };

    private static string Takes(Column column) => column.Use switch
    {
        ColumnUse.Identifier => "a name",
        ColumnUse.Material => "a material or a family",
        ColumnUse.Family => "a family",
        ColumnUse.Quantity => column.IsHourly ? "mA/g or mA/cm², the current that is 1C"
            : column.ImpliedUnit is { } unit ? $"a number in {unit}, or a unit of its own"
            : string.Join(" or ", column.Slot!.Kinds.Select(static kind => kind.Example)),
        ColumnUse.Count => "a whole number from 1",
        ColumnUse.Direction => "`discharge` (also if empty) or `charge`",
        ColumnUse.Mode => "`constant current`, `constant current constant voltage` or `capacity-limited`",
        ColumnUse.Architecture => "`random mixture`, `vertically aligned`, `pillar array`, `dual percolating network`, `bicontinuous scaffold` or `co-sintered monolith`",
        ColumnUse.Shape => "`spheres`, `rods` or `discs`",
        ColumnUse.InterfaceCount => "`one`, or `two` for a symmetric cell",
        ColumnUse.ActivationForm => "`conductivity times temperature` or `σT` (also if empty), `conductivity` or `σ`",
        _ => "text",
    };

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
