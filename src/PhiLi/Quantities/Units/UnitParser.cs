using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>
/// Reads a unit by its grammar: one pass, a stack instead of recursion. Unknown symbols are collected and reading goes on;
/// anything else wrong ends it.
/// </summary>
internal sealed partial class UnitParser
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly AfterSlash _afterSlash;
    private readonly List<UnitTerm> _terms = [];
    private readonly List<Frame> _frames = [];
    private Frame _frame;
    private int _at;

    private UnitParser(string text, int start, int end, AfterSlash afterSlash)
    {
        _text = text;
        _start = start;
        _end = end;
        _at = start;
        _afterSlash = afterSlash;
    }

    /// <summary>What a factor means that is multiplied on behind a quotient: a/b·c.</summary>
    internal enum AfterSlash
    {
        Refuse,
        Divides,
        Multiplies,
    }

    /// <summary>Symbols that are not known, as start and end.</summary>
    public List<(int Start, int End)> Unknown { get; } = [];

    /// <summary>The fault that ended reading; null where there is none.</summary>
    public LiteralFault? Fault { get; private set; }

    /// <summary>Whether a factor stands behind a quotient without brackets.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>The unit; null where there is a fault, an unknown symbol or an ambiguity.</summary>
    public Unit? Unit { get; private set; }

    public int CelsiusStart { get; private set; } = -1;

    public int CelsiusEnd { get; private set; }

    public static UnitParser Parse(string text, int start, int end, AfterSlash afterSlash = AfterSlash.Refuse)
    {
        var parser = new UnitParser(text, start, end, afterSlash);
        parser.Run();
        return parser;
    }

    private void Run()
    {
        _frame = new Frame(_at, 0);
        while (Fault is null && _at < _end)
        {
            var c = _text[_at];
            if (Characters.IsBlank(c))
            {
                _at++;
                _frame.Blank = true;
            }
            else if (_frame.ExpectsFactor)
                Factor(c);
            else
                Operator(c);
        }

        if (Fault is not null)
            return;
        if (_frame.ExpectsFactor)
        {
            Fault = _frame.LastOperator >= 0
                ? Malformed(_frame.LastOperator, _frame.LastOperator + 1, "A unit must follow '" + _text[_frame.LastOperator] + "': write one, or remove the sign.", Messages.Write(_frame.LastOperator, _end, string.Empty))
                : Malformed(_frame.Open, _end, "There is no unit here: write one, such as mAh/cm².");
            return;
        }

        if (_frames.Count > 0)
        {
            Fault = Malformed(_frame.Open, _frame.Open + 1, "The bracket is not closed: write ')'.", new LiteralFix("Write ')'", _end, 0, new string(')', _frames.Count)));
            return;
        }

        Finish();
    }

    private void Finish()
    {
        if (Unknown.Count > 0 || (IsAmbiguous && _afterSlash == AfterSlash.Refuse))
            return;
        Unit = Unit.TryBuild(_terms, out var fault);
        if (Unit is not null && Unit.Offset.IsZero)
            return;
        CelsiusStart = -1;
        if (fault == Unit.BuildFault.CelsiusPower)
            Fault = Malformed(_start, _end, "'°C' is a point on a scale and has no powers: write 'K' for a difference of temperature.", Messages.Write(_start, _end, "K"));
        else if (fault == Unit.BuildFault.RatioInCompound)
            Fault = Malformed(_start, _end, Messages.Quote(_text, _start, _end) + " mixes a share with a unit: write a relative uncertainty behind the unit, such as '1.85 mAh/cm² ± 2 %'.");
        else if (fault == Unit.BuildFault.InexactRoot)
            Fault = Malformed(_start, _end, Messages.Quote(_text, _start, _end) + " has no exact factor to SI: write it with base units, such as 'Ω·s^(-1/2)'.");
    }

    private void Factor(char c)
    {
        if (c == '(')
            Open();
        else if (c == '1' && IsUnity())
        {
            _at++;
            _frame.ExpectsFactor = false;
        }
        else if (Characters.IsSymbol(c) || c is '%' or '‰')
            Symbol();
        else
            Unexpected(c);
    }

    private void Operator(char c)
    {
        var blank = _frame.Blank;
        _frame.Blank = false;
        if (c == '/')
        {
            _frame.LastOperator = _at++;
            _frame.Divides = true;
            _frame.HasSlash = true;
            _frame.ExpectsFactor = true;
        }
        else if (Characters.IsDot(c) || c == '*' || (c == '.' && !blank && IsBetweenLetters()))
        {
            _frame.LastOperator = _at++;
            Multiply();
        }
        else if (c == ')' && _frames.Count > 0)
            Close();
        else if (Characters.IsSymbol(c) || c is '%' or '‰')
        {
            if (blank)
                Multiply();
            else
                Fault = Malformed(_at, _at + 1, "The symbols run into each other here: write '·' between them.", new LiteralFix("Write '·'", _at, 0, "·"));
        }
        else if (c == '(' && blank)
            Multiply();
        else
            Unexpected(c);
    }

    private void Multiply()
    {
        _frame.ExpectsFactor = true;
        _frame.Divides = _frame.HasSlash && _afterSlash != AfterSlash.Multiplies;
        IsAmbiguous |= _frame.HasSlash;
    }

    private void Symbol()
    {
        var start = _at;
        var length = UnitSymbols.Length(_text, start, _end);
        var after = start + length;
        var atom = UnitSymbols.Find(_text, start, after);
        if (atom is null && Misspelt(start, after))
            return;
        if (after < _end && (_text[after] == '_' || IsBasis(after)))
        {
            BasisFault(after);
            return;
        }

        _at = after;
        if (!TryExponent(start, out var numerator, out var denominator))
            return;
        if (atom is null)
            Unknown.Add((start, after));
        else
        {
            if (atom.IsCelsius)
                (CelsiusStart, CelsiusEnd) = (start, after);
            _terms.Add(new UnitTerm(atom, _frame.Divides ? -numerator : numerator, denominator));
        }

        _frame.ExpectsFactor = false;
        _frame.Blank = false;
    }

    private bool IsUnity()
    {
        if (_at != _start)
            return false;
        var next = _at + 1;
        while (next < _end && Characters.IsBlank(_text[next]))
            next++;
        return next < _end && _text[next] == '/';
    }

    private bool IsBetweenLetters() =>
        Characters.IsSymbol(_text[_at - 1]) && _at + 1 < _end && Characters.IsSymbol(_text[_at + 1]);
}
