using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>The mean oxidation states that an element usually takes.</summary>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
internal readonly record struct ChargeRange(Rational Lowest, Rational Highest)
{
    public static ChargeRange Fixed(int state) => new(state, state);
}
