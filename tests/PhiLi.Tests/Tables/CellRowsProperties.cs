using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class CellRowsProperties
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "Li", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", " ", "µ", "=", "-", "n/a", "sep=;", "[", "(", "\u2028", "😀", "1,5", "mAh/cm²")
        .Array[0, 6].Select(static pieces => "t" + string.Concat(pieces) + "t");

    private static readonly Gen<string> Number = Gen.OneOf("1.85", "~7", "1.10(2)", "4.5e-3", "> 3", "0.26 ± 0.01", "12", "1,5", "1–2", "-1", "");

    private static readonly Gen<string[]> Names = Gen.Shuffle(new[] { "Lco", "_1", "Cell_2", "Öl", "String", "C1_5" }, 1, 4);

    private static readonly Gen<AttributeDeclaration[]> Attributes =
        from cell in Of(AttributeRole.Cell, 1, 1)
        from cathode in Of(AttributeRole.Cathode, 0, 1)
        from coatings in Of(AttributeRole.CathodeCoating, 0, 2)
        from face in Of(AttributeRole.CathodeInterface, 0, 1)
        from layers in Of(AttributeRole.Electrolyte, 0, 3)
        from anodes in Gen.Select(Of(AttributeRole.AnodeInterlayer, 0, 2), Of(AttributeRole.Anode, 0, 1), static (left, right) => left.Concat(right))
        from conditions in Of(AttributeRole.Conditions, 0, 1)
        from steps in Gen.OneOf(AttributeRole.Discharge, AttributeRole.Charge).SelectMany(static role => Of(role, 0, 2)).Array[0, 3]
        from kept in Of(AttributeRole.Retention, 0, 3)
        from waivers in Of(AttributeRole.Accept, 0, 3)
        from order in Gen.Shuffle((AttributeDeclaration[])[.. cell, .. cathode, .. coatings, .. face, .. layers, .. anodes, .. conditions, .. steps.SelectMany(static each => each), .. kept.Distinct(), .. waivers.Distinct()])
        select order;

    private static readonly Gen<CellDeclaration[]> Cells =
        from names in Names
        from attributes in Attributes.Array[names.Length]
        select names.Zip(attributes, static (name, each) => new CellDeclaration(
            new TypeShape { Header = new TypeHeader(name, "class", "") }, new EquatableArray<AttributeDeclaration>(each))).ToArray();

    [Fact]
    public void What_is_written_as_rows_reads_back_equal() => Gen.Select(Cells, Gen.OneOf(',', ';', '\t'), Gen.OneOf("\n", "\r\n")).Sample(
        static (cells, separator, lineEnd) =>
        {
            var written = TestRows.Write(cells);
            Assert.Empty(written.Refused);
            Assert.All(written.Rows, row => Assert.Equal(written.Rows[0].Count, row.Count));

            var text = TableWriter.Write(written.Rows, separator, lineEnd);
            Assert.Empty(TableReader.Read(text, TestRows.Type).Faults.ToArray());
            Assert.Equal(cells.Select(TestRows.Says), TestRows.Read(text).Select(TestRows.Says));
        },
        iter: 4_000);

    [Fact]
    public void Every_text_is_written_so_that_it_reads_back_or_is_refused() => Gen.Select(Gen.String, Gen.OneOf("Source", "Notes", "Name")).Sample(
        static (text, argument) =>
        {
            var cell = TestCell.Cell((argument, text)).Declaration;
            var written = TestRows.Write(cell);
            if (written.Refused.Count > 0)
                Assert.NotEmpty(written.Refused[0].Reason);
            else
                Assert.Equal(TestRows.Says(cell), TestRows.Says(Assert.Single(TestRows.Read(TableWriter.Write(written.Rows)))));
        },
        iter: 20_000);

    /// <summary>So many attributes of a role, with any of the arguments that columns have for it.</summary>
    private static Gen<AttributeDeclaration[]> Of(AttributeRole role, int least, int most)
    {
        var columns = role == AttributeRole.Charge ? AttributeRole.Discharge : role;
        var arguments = ColumnCatalogue.All.Where(column => column.Role == columns && column.Argument.Length > 0).GroupBy(static column => column.Argument).Select(static group => group.First()).ToArray();
        var materials = Library.Materials.Concat(Library.Families).Where(material => Family.Fits(role, material)).ToArray();
        var hasMaterial = ColumnCatalogue.All.Any(column => column.Role == role && column.Use == ColumnUse.Material);
        return Gen.Select(
            All(arguments.Select(Argument)).Array[least, most],
            Gen.Int[0, materials.Length - 1].Array[most],
            (drafts, chosen) => drafts
                .Select((draft, i) => new AttributeDeclaration(role, hasMaterial ? materials[chosen[i]] : null, new EquatableArray<ArgumentDeclaration>(Sayable(draft).ToArray())))
                .Where(attribute => role == AttributeRole.Cell || attribute is not { Material: null, Arguments.IsEmpty: true })
                .ToArray());
    }

    private static Gen<ArgumentDeclaration?[]> All(IEnumerable<Gen<ArgumentDeclaration?>> arguments) => arguments.Aggregate(
        Gen.Const<ArgumentDeclaration?[]>([]), static (all, next) => Gen.Select(all, next, static (before, argument) => (ArgumentDeclaration?[])[.. before, argument]));

    private static Gen<ArgumentDeclaration?> Argument(Column column)
    {
        var value = column.Use switch
        {
            ColumnUse.Quantity => Literal(Slots.Of(column.Role, column.Argument)!),
            ColumnUse.Count => Gen.Int[1, 5_000].Select(static count => count.ToString()),
            ColumnUse.Architecture => Gen.Int[0, 6].Select(static value => value.ToString()),
            ColumnUse.Shape => Gen.Int[0, 2].Select(static value => value.ToString()),
            ColumnUse.InterfaceCount or ColumnUse.ActivationForm => Gen.Int[0, 1].Select(static value => value.ToString()),
            ColumnUse.Mode => Gen.Int[0, 3].Select(static mode => mode.ToString()),
            _ => Words,
        };
        return Gen.Select(Gen.Bool, value, (isThere, text) => isThere && text.Length > 0 ? new ArgumentDeclaration(column.Argument, text) : null);
    }

    // Also of units that the slot does not take, and of none: a table must carry what is wrong to where it is judged.
    private static Gen<string> Literal(Slot slot) => Gen.Frequency(
        (6, Gen.Select(Number.Where(static number => number.Length > 0), Gen.OneOf(slot.Kinds.Select(static kind => kind.Example).ToArray()), static (number, unit) => number + " " + unit)),
        (1, Gen.Select(Number, Gen.OneOf("", " mAh", " parsec", "C"), static (number, unit) => (number + unit).Trim())),
        (1, Words));

    // A row's only capacity is what a class gives first.
    private static IEnumerable<ArgumentDeclaration> Sayable(ArgumentDeclaration?[] draft) =>
        draft.Where(argument => argument is not null && (argument.Name != "SpecificCapacity" || draft.Any(static each => each?.Name == "Capacity")))!;
}
