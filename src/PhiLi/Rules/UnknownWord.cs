using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A word that means nothing in its column is not passed over.</summary>
internal sealed class UnknownWord() : TableRule(
    "PHILI5010",
    "Directions, modes and cycles are words and counts that PhiLi knows",
    Severity.Error,
    TableFaultKind.UnknownWord,
    "A step is a discharge or a charge, its mode is one of three, and a cycle is a whole number from 1.");
