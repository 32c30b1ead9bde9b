namespace PhiLi.Quantities;

/// <summary>A symbol with its exponent in a unit; the exponent is a reduced fraction, its denominator above zero.</summary>
internal readonly struct UnitTerm(UnitAtom atom, int numerator, int denominator)
{
    public UnitAtom Atom { get; } = atom;

    public int Numerator { get; } = numerator;

    public int Denominator { get; } = denominator;

    public bool IsWhole(int exponent) => Numerator == exponent && Denominator == 1;

    public UnitTerm With(Rational exponent) => new(Atom, (int)exponent.Numerator, (int)exponent.Denominator);

    public Rational Exponent => Rational.FromFraction(Numerator, Denominator);
}
