using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>What a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it weighs here; mostly the rule's own.</param>
/// <param name="Message">Fault, numbers with their units, remedy.</param>
/// <param name="Place">The narrowest place at fault.</param>
internal sealed record Finding(Rule Rule, Severity Severity, string Message, Place Place)
{
    /// <summary>The other side of a contradiction.</summary>
    public EquatableArray<Place> Also { get; init; }

    /// <summary>Edits of the literal at <see cref="Place"/>, one for each reading of what was meant.</summary>
    public EquatableArray<LiteralFix> Fixes { get; init; }

    /// <summary>The reason of the waiver that accepts this finding; null while nobody has.</summary>
    public string? AcceptedBecause { get; init; }

    /// <summary>Whether the compiler has said so already, so that analyzers need not.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether it takes the cell's numbers away.</summary>
    public bool IsFatal => Severity == Severity.Error && AcceptedBecause is null;
}
