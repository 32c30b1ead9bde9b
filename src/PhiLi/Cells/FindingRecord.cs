using PhiLi.Rules;

namespace PhiLi;

/// <summary>What a rule found in a cell.</summary>
public sealed class FindingRecord
{
    internal FindingRecord(Finding finding)
    {
        Rule = finding.Rule.Id;
        Title = finding.Rule.Title;
        Severity = finding.Severity.ToString().ToLowerInvariant();
        Message = finding.Message;
        AcceptedBecause = finding.AcceptedBecause;
    }

    /// <summary>The rule's id, such as <c>PHILI3001</c>.</summary>
    public string Rule { get; }

    /// <summary>What the rule demands.</summary>
    public string Title { get; }

    /// <summary><c>hidden</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
    public string Severity { get; }

    /// <summary>Fault, numbers with their units, remedy.</summary>
    public string Message { get; }

    /// <summary>The reason for which it was accepted; null where it was not.</summary>
    public string? AcceptedBecause { get; }
}
