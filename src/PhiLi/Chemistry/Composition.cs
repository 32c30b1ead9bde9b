using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>Elements and their counts while a formula is read, in the order in which they first stand.</summary>
internal sealed class Composition
{
    private readonly List<ElementCount> elements = [];

    public IReadOnlyList<ElementCount> Elements => elements;

    public void Add(string symbol, Rational count)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Symbol != symbol)
                continue;
            elements[i] = new ElementCount(symbol, elements[i].Count + count);
            return;
        }

        elements.Add(new ElementCount(symbol, count));
    }

    public void Add(Composition other, Rational times)
    {
        foreach (var element in other.elements)
            Add(element.Symbol, element.Count * times);
    }
}
