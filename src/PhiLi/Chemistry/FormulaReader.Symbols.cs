using PhiLi.Quantities;
using static PhiLi.Chemistry.FormulaCharacters;

namespace PhiLi.Chemistry;

/// <content>Element symbols, and what may be meant by letters that are none.</content>
internal sealed partial class FormulaReader
{
    // Longer runs of small letters are words, not symbols in the wrong case.
    private const int ShortestWord = 4;

    private void ReadSymbol()
    {
        var start = _at;
        var word = Part(start, EndOfWord(start + 1));
        Frame.Started = true;
        if (word.Length >= ShortestWord && !IsVariable(word[word.Length - 1]))
        {
            ReadUnknown(start, word.Length, FormulaMessages.Word(word));
            return;
        }

        var two = word.Length > 1 ? word.Substring(0, 2) : null;
        if (two is not null && AtomicWeights.Has(two))
            ReadElement(two);
        else if (two is not null && ElementSymbols.LacksWeight(two))
            ReadUnknown(start, 2, FormulaMessages.Weightless(two));
        else if (AtomicWeights.Has(word.Substring(0, 1)) && (two is null || IsVariableAt(start + 1)))
            ReadElement(word.Substring(0, 1));
        else if (two is null)
            ReadCapital(start);
        else
            ReadUnknown(start, word.Length, FormulaMessages.NotAnElement(word, null));
    }

    private void ReadElement(string symbol)
    {
        var start = _at;
        _at += symbol.Length;
        var behind = _at;
        var faults = _faults.Count;
        var count = ReadCount();
        var element = new FormulaElement(symbol, start, _at, _at > behind);
        if (_faults.Count == faults && IsMetalInCapitals(element, count, out var metal))
            Fault(Frame.Last!.Value.Start, _at - Frame.Last.Value.Start, FormulaMessages.TwoElements(Part(Frame.Last.Value.Start, _at), metal, Part(behind, _at)));
        Frame.Component.Add(symbol, count);
        Frame.Units++;
        Frame.Last = element;
    }

    /// <summary>
    /// <c>CO0.2</c> and <c>NI0.8</c> would read silently as carbon with oxygen and nitrogen with iodine. Only counts below
    /// one are judged, so that carbonates (<c>Li2CO3</c>) are left alone.
    /// </summary>
    private bool IsMetalInCapitals(FormulaElement element, Rational count, out string metal)
    {
        metal = string.Empty;
        if (Frame.Last is not { HasCount: false } last || last.End != element.Start || !(count < Rational.One))
            return false;
        metal = (last.Symbol + element.Symbol) switch { "CO" => "Co", "NI" => "Ni", _ => string.Empty };
        return metal.Length > 0;
    }

    /// <summary>A capital that is no element: perhaps half of a symbol that is all in capitals, such as <c>LI</c> or <c>FE</c>.</summary>
    private void ReadCapital(int start)
    {
        var letter = _text[start];
        var pair = IsUpper(Peek(1)) ? string.Concat(letter.ToString(), char.ToLowerInvariant(Peek(1)).ToString()) : null;
        if (pair is not null && AtomicWeights.Has(pair))
        {
            ReadUnknown(start, 2, FormulaMessages.NotAnElement(Part(start, start + 2), pair));
            return;
        }

        if (Frame.Last is { HasCount: false, Symbol.Length: 1 } last && last.End == start
            && last.Symbol + char.ToLowerInvariant(letter) is var symbol && AtomicWeights.Has(symbol))
        {
            _at = last.Start;
            ReadUnknown(last.Start, 2, FormulaMessages.NotAnElement(Part(last.Start, start + 1), symbol));
            return;
        }

        ReadUnknown(start, 1, FormulaMessages.NotAnElement(letter.ToString(), null));
    }

    /// <summary>Small letters where an element should begin.</summary>
    private void ReadLowerCase()
    {
        if (IsVariableAt(_at) || !IsLower(_text[_at]))
        {
            ReadVariable(_at);
            Frame.Started = true;
            return;
        }

        var word = Part(_at, EndOfWord(_at));
        Frame.Started = true;
        var symbol = ElementSymbols.InRightCase(word);
        var length = symbol?.Length ?? word.Length;
        ReadUnknown(_at, length, FormulaMessages.NotAnElement(word.Substring(0, length), symbol));
    }

    /// <summary>Says what is wrong and reads over it with its count, so that one fault stays one.</summary>
    private void ReadUnknown(int start, int length, string message)
    {
        Fault(start, length, message);
        _at = start + length;
        Frame.Last = null;
        ReadCount();
    }

    private int EndOfWord(int start)
    {
        while (start < _text.Length && IsLower(_text[start]))
            start++;
        return start;
    }
}
