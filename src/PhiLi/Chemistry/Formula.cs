using System.Collections.Generic;
using System.Linq;
using System.Text;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>A chemical formula: elements with exact counts, in the order in which they first stand in the text.</summary>
/// <remarks>Two formulas are equal where they hold the same elements in the same order with the same counts.</remarks>
public sealed record Formula
{
    internal Formula(IEnumerable<ElementCount> elements) => Elements = new EquatableArray<ElementCount>(elements.ToArray());

    /// <summary>The elements and how many atoms of each a formula unit holds; never empty.</summary>
    public EquatableArray<ElementCount> Elements { get; }

    /// <summary>Mass of a mole of formula units, in g/mol, exact from <see cref="AtomicWeights"/>.</summary>
    public Rational MolarMass
    {
        get
        {
            var mass = Rational.Zero;
            foreach (var element in Elements)
                mass += element.Count * AtomicWeights.Of(element.Symbol)!.Value;
            return mass;
        }
    }

    /// <summary>Reads a formula. Never throws.</summary>
    /// <param name="text">
    /// The formula as papers print it: brackets, decimal and fractional counts, subscript digits, and molar mixtures joined
    /// by <c>-</c> or <c>·</c> with coefficients in front (<c>70Li2S-30P2S5</c>). At most
    /// 200 characters and 32 brackets deep, each count of at most 15 characters.
    /// </param>
    /// <returns>The formula, or every fault of the text with its place.</returns>
    public static FormulaReading Read(string? text) => FormulaReader.Read(text);

    /// <summary>How many atoms of an element a formula unit holds.</summary>
    /// <param name="symbol">The element's symbol, such as <c>Li</c>; case counts.</param>
    /// <returns>The count; zero where the formula does not hold the element.</returns>
    public Rational Count(string symbol)
    {
        foreach (var element in Elements)
        {
            if (element.Symbol == symbol)
                return element.Count;
        }

        return Rational.Zero;
    }

    /// <summary>The canonical text: each element once, with its count as a decimal, or as a fraction where no decimal is exact.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var element in Elements)
        {
            text.Append(element.Symbol);
            if (element.Count != Rational.One)
                text.Append(CountText.Of(element.Count));
        }

        return text.ToString();
    }
}
