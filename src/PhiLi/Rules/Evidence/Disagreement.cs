using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Whether two measured figures disagree, and by how much.</summary>
internal static class Disagreement
{
    // Areas, masses and balances are rarely better than this; a gap beyond it is a slip or another basis.
    private static readonly Rational Small = Rational.FromFraction(3, 100);

    /// <summary>
    /// Null where some number is in both intervals; info where the gap between them is at most 3 % of the lesser figure; else a warning.
    /// </summary>
    public static Severity? Between(Interval left, Interval right)
    {
        if (left.Overlaps(right))
            return null;

        var (above, below) = left.IsEntirelyAbove(right) ? (left, right) : (right, left);
        var upper = below.Upper!.Value;
        return upper.Sign > 0 && above.Lower!.Value - upper <= upper * Small ? Severity.Info : Severity.Warning;
    }
}
