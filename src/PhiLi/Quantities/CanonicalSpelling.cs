namespace PhiLi.Quantities;

/// <summary>The one spelling of a literal that PhiLi itself writes.</summary>
internal static class CanonicalSpelling
{
    public static string Of(string text, Slot slot) => text;
}
