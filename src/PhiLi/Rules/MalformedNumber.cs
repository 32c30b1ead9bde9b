using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>There is no number, or it has more than one meaning.</summary>
internal sealed class MalformedNumber() : LiteralRule(
    "PHILI2001",
    "A literal starts with one number",
    LiteralFaultKind.MalformedNumber,
    "There is no number, or none that has one meaning. PhiLi never guesses what a number was meant to be.");
