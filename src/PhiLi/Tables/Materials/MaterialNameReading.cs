using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>What a table's name of a material means, and what is to be said of it.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Text">The text, without blanks around it.</param>
internal sealed record MaterialNameReading(MaterialNameOutcome Outcome, string Text)
{
    /// <summary>The material or the family; null unless found, wholly or by a part.</summary>
    public MaterialDeclaration? Material { get; init; }

    /// <summary>The part of the text that names it; empty where there is none.</summary>
    public string Understood { get; init; } = "";

    /// <summary>The parts of the text that were not used, in their order, where another part was.</summary>
    public EquatableArray<string> NotUsed { get; init; }

    /// <summary>Known names that may be meant, the nearest first, at most three, each of another material.</summary>
    public EquatableArray<string> Nearest { get; init; }

    /// <summary>What is wrong or was not used, then the remedy, in one sentence; null where the whole text was understood.</summary>
    public string? Message { get; init; }
}
