using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>Elements and their counts while a formula is read, in the order in which they first stand.</summary>
internal sealed class Composition
{
    private readonly List<ElementCount> _elements = [];

    public IReadOnlyList<ElementCount> Elements => _elements;

    public void Add(string symbol, Rational count)
    {
        for (var i = 0; i < _elements.Count; i++)
        {
            if (_elements[i].Symbol != symbol)
                continue;
            _elements[i] = new ElementCount(symbol, _elements[i].Count + count);
            return;
        }

        _elements.Add(new ElementCount(symbol, count));
    }

    public void Add(Composition other, Rational times)
    {
        foreach (var element in other._elements)
            Add(element.Symbol, element.Count * times);
    }
}
