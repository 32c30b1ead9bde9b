using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>The reader of the project's files finds the fault; the rule gives it its id, wherever the class is judged.</summary>
public class TableNotFoundTests
{
    private const string Message = "No file of the project ends in 'a.csv': add <AdditionalFiles Include=\"a.csv\" /> to the project, or correct the name.";

    private static readonly TableFault _fault = new(TableFaultKind.TableNotFound, Message, new Place(0, 0));

    [Fact]
    public void A_table_that_is_not_there_is_an_error_at_its_name()
    {
        var finding = Assert.Single(RuleBook.Judge(new EquatableArray<TableFault>([_fault])));
        Assert.Equal(("PHILI5001", Severity.Error, Message, new Place(0, 0)), (finding.Rule.Id, finding.Severity, finding.Message, finding.Place));
        Assert.True(finding.IsFatal);
    }

    [Fact]
    public void The_class_that_names_it_is_told()
    {
        var declaration = TestCell.Empty().With(AttributeRole.CellTable, ("Path", "a.csv")).Declaration;
        Assert.Empty(RuleBook.Judge(CellReader.Read(declaration)));
        var findings = RuleBook.Judge(CellReader.Read(declaration with { Faults = new EquatableArray<TableFault>([_fault]) }));
        Expect.One(findings.ToArray(), "PHILI5001", new Place(0, 0), Message);
    }

    [Fact]
    public void No_waiver_finds_a_file()
    {
        var declaration = TestCell.Empty().With(AttributeRole.CellTable, ("Path", "a.csv")).With(AttributeRole.Accept, ("Rule", "PHILI5001"), ("Reason", "It is late.")).Declaration;
        var findings = RuleBook.Judge(CellReader.Read(declaration with { Faults = new EquatableArray<TableFault>([_fault]) }));
        Assert.Contains(findings, static finding => finding is { Rule.Id: "PHILI5001", IsFatal: true });
    }
}
