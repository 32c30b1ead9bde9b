namespace PhiLi.Tables;

/// <summary>What people write where there is nothing to write.</summary>
internal static class AbsentValue
{
    // As an anode it is a metal, and would be lost without a word.
    private const string Sodium = "Na";

    /// <summary>Whether a field says no more than an empty one.</summary>
    public static bool Is(string value) => value.Length <= 12 && (value.Length == 0 || value != Sodium && value.ToLowerInvariant() is
        "-" or "–" or "—" or "?" or "n/a" or "n.a." or "n.d." or "na" or "#n/a" or "nan" or "null" or "none" or "not stated" or "not given" or "not reported" or "unknown");
}
