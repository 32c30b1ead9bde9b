namespace PhiLi.Quantities;

/// <summary>What is wrong with a literal.</summary>
public enum LiteralFaultKind
{
    /// <summary>There is no number, or none that has one meaning.</summary>
    MalformedNumber,

    /// <summary>There is a number and no unit.</summary>
    MissingUnit,

    /// <summary>A symbol is not one PhiLi knows.</summary>
    UnknownUnit,

    /// <summary>The symbols are not joined as a unit.</summary>
    MalformedUnit,

    /// <summary>The unit has two readings.</summary>
    AmbiguousUnit,

    /// <summary>The unit is not of a kind the slot takes.</summary>
    WrongDimension,
}

/// <summary>A fault of a literal.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">The first wrong character, from zero, in the literal's value.</param>
/// <param name="Length">How many characters are wrong; zero where something is missing.</param>
/// <param name="Message">The fault, then the remedy.</param>
/// <param name="Fixes">The remedies, one for each reading; none where there is none.</param>
public sealed record LiteralFault(LiteralFaultKind Kind, int Start, int Length, string Message, EquatableArray<LiteralFix> Fixes);
