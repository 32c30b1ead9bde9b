using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>Asks one rule about a cell and says what it must answer.</summary>
internal static class Ask
{
    /// <summary>One finding: its severity, its whole message and its place.</summary>
    public static Finding Finds(this TestCell cell, Rule rule, Severity severity, int attribute, int argument, string message)
    {
        var finding = Assert.Single(cell.Ask(rule));
        Assert.Equal(message, finding.Message);
        Assert.Equal(new Place(attribute, argument), finding.Place);
        Assert.Equal(severity, finding.Severity);
        Assert.True(finding.Severity <= rule.Severity, "The rule says that it never weighs as much.");
        return finding;
    }

    /// <summary>One finding of a severity, wherever.</summary>
    public static Finding Finds(this TestCell cell, Rule rule, Severity severity)
    {
        var finding = Assert.Single(cell.Ask(rule));
        Assert.Equal(severity, finding.Severity);
        return finding;
    }

    /// <summary>One finding of the severity of this name, or none where it is null.</summary>
    public static void Answers(this TestCell cell, Rule rule, string? severity) =>
        Assert.Equal(severity, Assert.Single([.. cell.Ask(rule).Select(finding => finding.Severity.ToString()).DefaultIfEmpty(null)]));

    public static void IsSilent(this TestCell cell, Rule rule) => Assert.Empty(cell.Ask(rule));

    /// <summary>Nothing that the whole book would say above info, but for what concerns other rules' tests.</summary>
    public static void IsHonest(this TestCell cell) =>
        Assert.Empty(cell.Judge().Where(finding => finding.Rule.Id[5] is '3' or '4' && finding.Severity > Severity.Info).Select(finding => finding.Message));

    /// <summary>What the literal reads after the finding's first fix.</summary>
    public static string Fixed(this Finding finding, string text, int fix = 0)
    {
        var edit = finding.Fixes[fix];
        return text.Substring(0, edit.Start) + edit.Replacement + text.Substring(edit.Start + edit.Length);
    }

    public static TestCell Cathode(this TestCell cell, MaterialDeclaration material, params (string Name, string Text)[] arguments) =>
        cell.With(AttributeRole.Cathode, material, arguments);

    public static TestCell Discharge(this TestCell cell, string capacity, params (string Name, string Text)[] arguments) =>
        cell.With(AttributeRole.Discharge, [("Capacity", capacity), .. arguments]);

    public static TestCell Charge(this TestCell cell, string capacity, params (string Name, string Text)[] arguments) =>
        cell.With(AttributeRole.Charge, [("Capacity", capacity), .. arguments]);
}
