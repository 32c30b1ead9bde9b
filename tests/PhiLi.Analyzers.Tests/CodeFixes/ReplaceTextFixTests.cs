using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.CodeFixes;

/// <summary>H1 to H4 for edits inside literals.</summary>
public class ReplaceTextFixTests
{
    private const string Rest = " [Cathode<Nmc622>, Electrolyte<Llzto>, Anode<LithiumMetal>] public partial class Film;";

    [Theory]
    [InlineData("\"1,85 mAh/cm²\"", "\"1.85 mAh/cm²\"")]
    [InlineData("@\"1,85 mAh/cm²\"", "@\"1.85 mAh/cm²\"")]
    [InlineData("\"\"\"1,85 mAh/cm²\"\"\"", "\"\"\"1.85 mAh/cm²\"\"\"")]
    [InlineData("\"\"\"\"1,85 mAh/cm²\"\"\"\"", "\"\"\"\"1.85 mAh/cm²\"\"\"\"")]
    [InlineData("(\"1,85 mAh/cm²\")", "(\"1.85 mAh/cm²\")")]
    [InlineData("capacity: (( /* as printed */ \"1,85 mAh/cm²\"))", "capacity: (( /* as printed */ \"1.85 mAh/cm²\"))")]
    [InlineData("\"1\\u002C85 mAh/cm\\u00B2\"", "\"1.85 mAh/cm\\u00B2\"")]
    [InlineData("\"\\x31,85 mAh/cm\\xB2\"", "\"1.85 mAh/cm\\xB2\"")]
    [InlineData("\"1\\U0000002C85 mAh/cm²\"", "\"1.85 mAh/cm²\"")]
    public void A_comma_becomes_a_point_in_every_literal_of_one_line(string literal, string expected)
    {
        var program = FixedProgram.OfCells("[Cell] [Discharge(" + literal + ", Rate = \"1C\")]" + Rest);
        Assert.Equal(["Write '1.85'"], program.Titles);

        var after = program.Fix();
        Assert.Equal("[Cell] [Discharge(" + expected + ", Rate = \"1C\")]" + Rest, after.Text);
        Assert.DoesNotContain(after.Diagnostics, static each => each.Id != "PHILI2006");
        Assert.Empty(after.Complaints);
    }

    [Theory]
    [InlineData("\"1,85 \" + \"mAh/cm²\"")]
    [InlineData("$\"1,85 mAh/cm²\"")]
    [InlineData("$\"{Text}\"")]
    [InlineData("Text")]
    [InlineData("(string)\"1,85 mAh/cm²\"")]
    [InlineData("\"\"\"\n1,85 mAh/cm²\n\"\"\"")]
    public void No_text_is_offered_where_the_literal_is_not_the_argument(string expression)
    {
        var program = FixedProgram.OfCells(
            "[Cell] [Discharge(" + expression + ", Rate = \"1C\")]" + Rest.Replace(";", " { private const string Text = \"1,85 mAh/cm²\"; }"));
        Assert.Equal("PHILI2001", Assert.Single(program.Diagnostics).Id);
        Assert.Empty(program.Titles);
    }

    [Fact]
    public void An_ambiguous_quotient_has_two_fixes()
    {
        var program = FixedProgram.OfCells("[Cell] [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\", ReportedPhi = \"0.69 mol/m²·h\")]" + Rest);
        Assert.Equal(["Write 'mol/(m²·h)'", "Write 'mol·h/m²'"], program.Titles);
        Assert.Contains("ReportedPhi = \"0.69 mol/(m²·h)\"", program.Fix().Text);
        Assert.Contains("ReportedPhi = \"0.69 mol·h/m²\"", program.Fix(1).Text);
    }

    [Fact]
    public void A_missing_unit_has_a_fix_for_each_kind()
    {
        var program = FixedProgram.OfCells("[Cell] [Discharge(\"1.85\", Rate = \"1C\")]" + Rest);
        Assert.Equal(["Write 'mAh/cm²'", "Write 'mAh/g'", "Write 'mAh'"], program.Titles);
        Assert.Contains("\"1.85 mAh/cm²\"", program.Fix().Text);
    }

    [Theory]
    [InlineData("\"a\\u200B\"", "\"a\"")]
    [InlineData("\"\\\\\\u200B\\\"\"", "\"\\\\\\\"\"")]
    [InlineData("@\"\"\"a\u200B\\\"\"\"", "@\"\"\"a\\\"\"\"")]
    [InlineData("\"\"\"\"a\u200B\"\"\"\"", "\"\"\"\"a\"\"\"\"")]
    public void Nothing_but_the_invisible_character_goes(string literal, string expected)
    {
        var program = FixedProgram.OfCells("[Cell(Notes = " + literal + ")] [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")]" + Rest);
        Assert.Contains("Notes = " + expected + ")", program.Fix().Text);
    }

    [Fact]
    public void What_stands_behind_a_short_escape_is_not_swallowed_by_it()
    {
        // "\xB0" and "C" would be one character: the literal is written without the escape.
        var program = FixedProgram.OfCells("[Cell(Notes = \"25 \\xB0\\u200BC\")] [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")]" + Rest);
        Assert.Contains("Notes = \"25 °C\")", program.Fix().Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Comments_directives_indentation_and_line_ends_stay(string newLine)
    {
        var source = """
                [Cell] // the cell
              #if !NEVER
              	[Discharge( /* C */ "1,85 mAh/cm²"  , // as printed
            Rate   =  "1C" )  ]
              #else
                [Discharge("1,85 mAh/cm²")]
              #endif
            [Cathode<Nmc622>, Electrolyte<Llzto>, Anode<LithiumMetal>] public partial class Film;
            """.Replace("\n", newLine);
        var at = source.IndexOf("1,85", System.StringComparison.Ordinal);
        Assert.Equal(source.Remove(at, 4).Insert(at, "1.85"), FixedProgram.OfCells(source).Fix().Text);
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void H2_fixing_all_is_fixing_one_by_one(FixAllScope scope)
    {
        const string Cell = "[Cell] [Discharge(\"1,85 mAh/cm²\", Rate = \"0,5C\", SpecificCapacity = \"1,165 mAh/g\")]"
            + " [Cathode<Sulfur>(Thickness = \"50,5 µm\"), Electrolyte<Lpscl>, Anode<LithiumIndium>] public partial class ";
        var first = TestProgram.Cells(Cell + "A; " + Cell + "B { " + Cell + "C; }").And("Other.cs", TestProgram.Usings + Cell + "D;");
        var second = TestProgram.Cells(Cell + "A;") with { AssemblyName = "Second" };
        var program = FixedProgram.Of(first, second);

        const string Key = "PHILI2001.0";
        var all = program.FixAll(Key, scope);
        var untouched = all.Diagnostics.Where(static each => each.Id == "PHILI2001").ToArray();
        Assert.Equal(scope switch { FixAllScope.Document => 8, FixAllScope.Project => 4, _ => 0 }, untouched.Length);
        Assert.Equal(program.FixOneByOne(Key).Texts, all.FixOneByOne(Key).Texts);
        Assert.Equal(all.Texts, program.FixAll(Key, scope).Texts);
    }

    [Fact]
    public void Fixing_all_takes_the_same_reading_everywhere()
    {
        var program = FixedProgram.OfCells(
            "[Cell] [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\", SpecificCapacity = \"1,165 mAh/g\"), Charge(\"1,85 mAh/cm²\", SpecificCapacity = \"1,170 mAh/g\")]"
            + " [Cathode<Sulfur>, Electrolyte<Lpscl>, Anode<LithiumIndium>] public partial class Film;");
        var text = program.FixAll("PHILI2001.1", FixAllScope.Document).Text;
        Assert.Contains("\"1.165 mAh/g\"", text);
        Assert.Contains("\"1.170 mAh/g\"", text);
        Assert.Contains("\"1,85 mAh/cm²\"", text);
    }

    [Fact]
    public void What_has_changed_since_is_left_alone()
    {
        var program = FixedProgram.OfCells("[Cell] [Discharge(\"1,85 mAh/cm²\", Rate = \"1C\")]" + Rest);
        var changed = program.Typed("1,85", "2,85");
        var stale = changed.At(Assert.Single(program.Diagnostics), 0);
        Assert.Equal(changed.Text, changed.Apply(Assert.Single(changed.Actions(stale))).Text);
    }

    [Fact]
    public void A_fix_moves_with_its_diagnostic()
    {
        var program = FixedProgram.OfCells("[Cell] [Discharge(\"1,85 mAh/cm²\", Rate = \"1C\")]" + Rest);
        var changed = program.Typed("[Cell]", "/* above */ [Cell]");
        var moved = changed.At(Assert.Single(program.Diagnostics), "/* above */ ".Length);
        Assert.Contains("\"1.85 mAh/cm²\"", changed.Apply(Assert.Single(changed.Actions(moved))).Text);
    }
}
