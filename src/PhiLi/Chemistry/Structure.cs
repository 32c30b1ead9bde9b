using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>What a formula alone says of a cathode's structure, for materials whose author names no family.</summary>
internal static class Structure
{
    // Printed counts are rounded to a hundredth each.
    private static readonly Rational Tolerance = Rational.Parse("0.05");

    /// <summary>Whether it is LiMO₂ or LiMPO₄, with one metal site and one lithium site or a little more.</summary>
    public static bool IsLayeredOrOlivine(Formula? formula)
    {
        if (formula is null || formula.Count("Li") is not { Sign: > 0 } lithium)
            return false;

        var cations = Rational.Zero;
        foreach (var element in formula.Elements)
        {
            if (element.Symbol is not ("O" or "P"))
                cations += element.Count;
        }

        var oxygen = formula.Count("O");
        var phosphorus = formula.Count("P");
        return IsAbout(cations, 2) && lithium <= Rational.Parse("1.3")
            && (phosphorus.IsZero && IsAbout(oxygen, 2) || IsAbout(phosphorus, 1) && IsAbout(oxygen, 4));
    }

    private static bool IsAbout(Rational count, long expected) => (count - new Rational(expected)).Abs() <= Tolerance;
}
