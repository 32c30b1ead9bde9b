using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>One quantity: a constant in the unit as written, the field's customary one, SI, and those that were asked for.</summary>
internal static class QuantityWriter
{
    /// <param name="code">The code so far.</param>
    /// <param name="name">What the quantity is called.</param>
    /// <param name="text">The quantity in words.</param>
    /// <param name="kind">What it measures.</param>
    /// <param name="unit">The unit that it was written in; null where it was derived.</param>
    /// <param name="value">Its exact value in coherent SI units.</param>
    /// <param name="wanted">Further units.</param>
    public static void Write(
        CodeWriter code, string name, string text, QuantityKind kind, Unit? unit, Rational value, IReadOnlyList<WantedUnit> wanted)
    {
        Open(code, name, text, kind, unit, value, wanted);
        code.Close();
    }

    /// <summary>The same with its class left open, for what belongs to the quantity beside its units.</summary>
    public static void Open(
        CodeWriter code, string name, string text, QuantityKind kind, Unit? unit, Rational value, IReadOnlyList<WantedUnit> wanted)
    {
        code.Doc(text).Open("public static class ", CodeText.Name(name));

        // A tortuosity of 3.2 is no fraction, and nobody writes it as 320 %.
        if (ReferenceEquals(kind, QuantityKinds.Factor))
        {
            if (Numbers.IsDouble(value, out var plain))
                code.Doc("As a plain number").Constant("Value", plain);

            return;
        }

        var written = new List<string>(4);
        if (unit is not null)
            Constant(code, unit, value, written);

        Constant(code, kind.Customary, value, written);
        Constant(code, kind.Coherent, value, written);
        foreach (var further in wanted)
        {
            if (kind.Takes(further.Unit))
                Constant(code, further.Unit, value, written);
        }
    }

    private static void Constant(CodeWriter code, Unit unit, Rational value, List<string> written)
    {
        // A number that no double holds is refused where it is read; a unit that was asked for may still not fit it.
        if (!Numbers.IsDouble(unit.FromSi(value), out var number) || written.Contains(unit.Identifier))
            return;

        written.Add(unit.Identifier);
        code.Doc(In(unit)).Constant(unit.Identifier, number);
    }

    private static string In(Unit unit) => unit.Symbol switch
    {
        "" => "As a fraction",
        "C" when unit.Dimension == QuantityKinds.Rate.Dimension => "In h⁻¹, the C-rate",
        var symbol => "In " + symbol,
    };
}
