using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Tests.Examples;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>The cells of an example as classes, and the same cells written as the rows of a table: nothing differs.</summary>
public class ClassAndRowTests
{
    private const string Table = "Landscape.Literature";

    private static readonly GeneratorRun Classes = GeneratorRun.Of(ExampleProject.Program("Landscape"));

    private static readonly GeneratorRun Nested = GeneratorRun.Of(new TestProgram().And("Nested.cs", NestedSource()));

    private static readonly IReadOnlyList<CellDeclaration> Cells = [.. CellsOf(Nested.Input)];

    private static readonly TypeShape TableType = Cells[0].Type with
    {
        Containing = default,
        Header = Cells[0].Type.Containing[0],
        MetadataName = Table,
    };

    private static readonly MaterialNames Materials = KnownMaterials.In(Nested.Input, CancellationToken.None);

    private static readonly WrittenRows Written = CellRows.Write(Cells, TableType, Materials);

    private static readonly string Text = PhiLi.Tables.TableWriter.Write(Written.Rows);

    private static readonly IReadOnlyList<CellDeclaration> Rows =
        [.. TableReader.Read(Text, TableType).Cells.Select(static row => RowMaterials.Complete(row, Materials))];

    private static readonly ProgramWithTable Program = ProgramWithTable.Of(
        new TestProgram().And("Table.cs", Others() + "[CellTable(\"cells.csv\")]\npublic static partial class Literature;\n"), "cells.csv", Text);

    [Fact]
    public void Every_cell_can_be_written_as_rows()
    {
        Assert.Empty(Written.Refused);
        Assert.Equal(Cells.Count, Rows.Count);
        Assert.Equal(46, Cells.Count);
    }

    [Fact]
    public void A_row_has_the_attributes_and_the_arguments_of_the_class()
    {
        Assert.All(Rows.Zip(Cells), static pair =>
        {
            Assert.Empty(pair.First.Faults.ToArray());
            Assert.Equal(pair.Second.Type.MetadataName, pair.First.Type.MetadataName);
            Assert.Equal(pair.Second.Type.Containing.ToArray(), pair.First.Type.Containing.ToArray());
            Assert.Equal(Canonical(pair.Second).Attributes.ToArray(), Canonical(pair.First).Attributes.ToArray());
        });
    }

    [Fact]
    public void A_row_and_the_same_cell_as_a_class_have_equal_findings()
    {
        Assert.All(Rows.Zip(Cells), static pair => Assert.Equal(Findings(pair.Second), Findings(pair.First)));
        Assert.Contains(Cells, static cell => Findings(cell).Any(static finding => finding.Contains("Warning", StringComparison.Ordinal)));
    }

    [Fact]
    public void Analyzers_say_of_a_row_what_they_say_of_the_class() => Assert.Equal(
        Judgement.Diagnostics(Nested.Output).Where(static each => each.Severity > DiagnosticSeverity.Hidden).Select(ProgramWithTable.Message).Order(StringComparer.Ordinal),
        Program.Findings().Select(ProgramWithTable.Message).Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_and_the_same_cell_as_a_class_have_equal_constants_and_records()
    {
        var (rows, classes) = (ProgramWithTable.Load(Program.Output, Table), ProgramWithTable.Load(Nested.Output, Table));
        var constants = Cells.Select(cell => Constants(classes.GetNestedType(cell.Type.Header.Name)!)).ToArray();
        Assert.Equal(constants, Cells.Select(cell => Constants(rows.GetNestedType(cell.Type.Header.Name)!)));
        Assert.All(constants, static each => Assert.NotEmpty(each));

        var records = ProgramWithTable.Rows(rows);
        Assert.Equal(Cells.Select(cell => Shown(RecordOf(classes, cell))), records.Select(Shown));
        Assert.Equal(Cells.Select(cell => RecordOf(rows, cell)), records);
    }

    [Fact]
    public void Records_of_equal_order_are_equal() =>
        Assert.Equal(Cells.Select(static cell => new CellRecord(() => Canonical(cell))), Rows.Select(static row => new CellRecord(() => Canonical(row))));

    /// <summary>The classes of each file that declares cells. The other files print, and refer to what the generator adds.</summary>
    private static IEnumerable<ClassDeclarationSyntax> Types() => Classes.Input.SyntaxTrees
        .Select(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().ToArray())
        .Where(static types => types.Any(IsCell))
        .SelectMany(static types => types);

    /// <summary>What the example's cells refer to beside them, such as a material of its own.</summary>
    private static string Others() => TestProgram.Usings + "namespace Landscape;\n" + Sources(Types().Where(static type => !IsCell(type)));

    /// <summary>The example's cells as members of one class.</summary>
    private static string NestedSource() => Others() + "public static partial class Literature\n{\n" + Sources(Types().Where(IsCell)) + "}\n";

    private static string Sources(IEnumerable<ClassDeclarationSyntax> types) => string.Concat(types.Select(static type => type.ToFullString()));

    private static bool IsCell(ClassDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(static list => list.Attributes).Any(static each => each.Name.ToString() == "Cell");

    private static IEnumerable<CellDeclaration> CellsOf(Compilation compilation)
    {
        foreach (var type in compilation.GetTypeByMetadataName(Table)!.GetTypeMembers())
        {
            var copy = DeclarationReader.Copy(type, compilation, CancellationToken.None)!;
            yield return MaterialTable.Of(copy, compilation, CancellationToken.None).Complete(copy)!;
        }
    }

    /// <summary>Attributes and arguments in one order; steps, layers and waivers keep theirs.</summary>
    private static CellDeclaration Canonical(CellDeclaration cell) => cell with
    {
        Attributes = new EquatableArray<AttributeDeclaration>(cell.Attributes
            .OrderBy(static attribute => attribute.Role == AttributeRole.Charge ? AttributeRole.Discharge : attribute.Role)
            .Select(static attribute => attribute with
            {
                Arguments = new EquatableArray<ArgumentDeclaration>(attribute.Arguments.OrderBy(static argument => argument.Name, StringComparer.Ordinal)),
            })),
    };

    private static IEnumerable<string> Findings(CellDeclaration cell) => RuleBook.Judge(CellReader.Read(cell))
        .Select(static finding => $"{finding.Rule.Id} {finding.Severity} {finding.Message} {finding.AcceptedBecause}").Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Constants(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(static field => field.IsLiteral)
            .Select(static field => string.Create(CultureInfo.InvariantCulture, $"{field.FieldType.Name} {field.Name} = {field.GetRawConstantValue():R}"))
            .Concat(type.GetNestedTypes().SelectMany(static group => Constants(group).Select(constant => group.Name + "." + constant)))
            .Order(StringComparer.Ordinal),
    ];

    private static CellRecord RecordOf(Type table, CellDeclaration cell) =>
        (CellRecord)table.GetNestedType(cell.Type.Header.Name)!.GetProperty("Record")!.GetValue(null)!;

    /// <summary>All that a record says of itself.</summary>
    private static string Shown(object? value) => value switch
    {
        null => "–",
        string or double or bool or int or Enum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        System.Collections.IEnumerable many => "[" + string.Join("; ", many.Cast<object>().Select(Shown).Order(StringComparer.Ordinal)) + "]",
        _ => value.GetType().Name + " " + string.Join(", ", value.GetType().GetProperties().Where(static property => property.GetIndexParameters().Length == 0).Select(property => property.Name + ": " + Shown(property.GetValue(value)))),
    };
}
