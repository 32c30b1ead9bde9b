using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>One judgement: a pure function from a cell to what is wrong with it. Rules know slots, never syntax.</summary>
/// <param name="id"><c>PHILI</c> and four digits, the first of them the category: 1 declaration, 2 literals and units, 3 impossible, 4 implausible, 5 tables.</param>
/// <param name="title">What the rule demands, in a few words.</param>
/// <param name="severity">How much its findings weigh, unless a finding says otherwise.</param>
/// <param name="description">Why, in a sentence or two.</param>
internal abstract class Rule(string id, string title, Severity severity, string description)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public Severity Severity { get; } = severity;

    public string Description { get; } = description;

    /// <summary>Only judgements about the world can be accepted; what cannot be read, or built, cannot.</summary>
    public bool CanBeAccepted => Id[5] is '3' or '4';

    /// <summary>What is wrong with the cell; nothing, for most.</summary>
    public abstract IEnumerable<Finding> Judge(Cell cell);

    protected Finding At(Place place, string message) => new(this, Severity, message, place);

    protected Finding At(Place place, Severity severity, string message) => new(this, severity, message, place);
}
