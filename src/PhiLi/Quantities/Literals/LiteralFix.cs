namespace PhiLi.Quantities;

/// <summary>An edit inside a literal's value that removes a fault.</summary>
/// <param name="Title">What it does, as an editor's menu shows it.</param>
/// <param name="Start">The first character to replace, from zero.</param>
/// <param name="Length">How many characters to replace.</param>
/// <param name="Replacement">What stands there instead.</param>
public sealed record LiteralFix(string Title, int Start, int Length, string Replacement);
