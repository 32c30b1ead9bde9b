using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>One judgement: a pure function from a cell to what is wrong with it. Rules know slots, never syntax.</summary>
/// <param name="id"><c>PHILI</c> and four digits, the first of them the category: 1 declaration, 2 literals and units, 3 impossible, 4 implausible, 5 tables.</param>
/// <param name="title">What the rule demands, in a few words.</param>
/// <param name="severity">The most that its findings weigh, and what they weigh unless a finding says otherwise.</param>
/// <param name="description">Why, in a sentence or two.</param>
internal abstract class Rule(string id, string title, Severity severity, string description)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public Severity Severity { get; } = severity;

    public string Description { get; } = description;

    /// <summary>What kind of fault it finds, as the compiler groups them.</summary>
    public string Category => Id[5] switch
    {
        '1' => "PhiLi.Declaration",
        '2' => "PhiLi.Literals",
        '3' => "PhiLi.Impossible",
        '4' => "PhiLi.Plausibility",
        _ => "PhiLi.Tables",
    };

    /// <summary>The page that explains it.</summary>
    public string HelpLink => HelpLinkOf(Id);

    /// <summary>Whether it judges a project as a whole and not one cell of it.</summary>
    public virtual bool IsAboutTheWholeProject => false;

    /// <summary>Whether its findings may carry edits of the literal that would put it right.</summary>
    public virtual bool OffersText => false;

    /// <summary>Only judgements about the world can be accepted; what cannot be read, or built, cannot.</summary>
    public bool CanBeAccepted => Id[5] is '3' or '4';

    /// <summary>What is wrong with the cell; nothing, for most.</summary>
    public abstract IEnumerable<Finding> Judge(Cell cell);

    /// <summary>The page that explains a rule.</summary>
    public static string HelpLinkOf(string id) => "https://github.com/phili-lang/phili/blob/main/docs/rules/" + id + ".md";

    protected Finding At(Place place, string message) => new(this, Severity, message, place);

    protected Finding At(Place place, Severity severity, string message) => new(this, severity, message, place);
}
