using System.Collections.Generic;
using System.Linq;
using PhiLi.Quantities;
using static PhiLi.Chemistry.FormulaCharacters;

namespace PhiLi.Chemistry;

/// <summary>Reads a formula from left to right, once, without recursion, and goes on after a fault.</summary>
internal sealed partial class FormulaReader
{
    /// <summary>The longest formula that is read, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>How deep brackets may stand in each other.</summary>
    public const int MaxDepth = 32;

    /// <summary>How many digits a number in a formula may have.</summary>
    public const int MaxDigits = 15;

    private readonly string _text;
    private readonly List<FormulaFault> _faults = [];
    private readonly Stack<FormulaFrame> _frames = new();
    private int _at;

    private FormulaReader(string text) => _text = text;

    private FormulaFrame Frame => _frames.Peek();

    public static FormulaReading Read(string? text)
    {
        var reader = new FormulaReader(text ?? string.Empty);
        var formula = reader.Read();
        return reader._faults.Count == 0
            ? new FormulaReading(formula, default)
            : new FormulaReading(null, new EquatableArray<FormulaFault>(reader._faults.OrderBy(fault => fault.Start)));
    }

    private Formula? Read()
    {
        if (_text.All(IsBlank))
        {
            Fault(0, _text.Length, FormulaMessages.Missing);
            return null;
        }

        if (_text.Length > MaxLength)
        {
            Fault(MaxLength, _text.Length - MaxLength, FormulaMessages.TooLong);
            return null;
        }

        _frames.Push(new FormulaFrame('\0', 0));
        while (_at < _text.Length)
        {
            if (!Step())
                return null;
        }

        while (_frames.Count > 1)
        {
            Fault(Frame.Start, 1, FormulaMessages.Unclosed(Frame.Opening));
            Leave(Rational.One);
        }

        FinishComponent();
        return _faults.Count == 0 ? new Formula(Frame.Sum.Elements) : null;
    }

    /// <summary>Reads what begins here and moves on by at least one character; false where it is useless to go on.</summary>
    private bool Step()
    {
        var c = _text[_at];
        if (IsUpper(c))
            ReadSymbol();
        else if (IsLower(c) || IsVariable(c))
            ReadLowerCase();
        else if (IsDigit(c) || c == '.' || IsSubscriptDigit(c))
            ReadNumberInFront();
        else if (IsOpening(c))
            return Enter();
        else if (IsClosing(c))
            Close();
        else if (IsDash(c) || IsDot(c))
            ReadJoint();
        else if (IsBlank(c))
            ReadBlank();
        else if (IsCharge(c))
            ReadCharge();
        else
            ReadStranger();
        return true;
    }

    private bool Enter()
    {
        if (_frames.Count > MaxDepth)
        {
            Fault(_at, 1, FormulaMessages.TooDeep);
            return false;
        }

        Frame.Started = true;
        _frames.Push(new FormulaFrame(_text[_at], _at));
        _at++;
        return true;
    }

    private void Close()
    {
        if (_frames.Count == 1)
        {
            Fault(_at, 1, FormulaMessages.Unopened(_text[_at]));
            _at++;
            ReadCount();
            return;
        }

        if (_text[_at] != ClosingOf(Frame.Opening))
            Fault(_at, 1, FormulaMessages.WrongClosing(Frame.Opening, _text[_at]));
        var start = Frame.Start;
        _at++;
        if (Frame.IsEmpty && !HasFaultSince(start))
            Fault(start, _at - start, FormulaMessages.EmptyBrackets);
        else
            FinishComponent();
        Leave(ReadCount());
    }

    private void Leave(Rational count)
    {
        var inner = _frames.Pop();
        if (!inner.IsEmpty)
            inner.FinishComponent();
        Frame.Component.Add(inner.Sum, count);
        Frame.Units++;
        Frame.Last = null;
    }

    /// <summary>Ends a component of a mixture, and says so where a coefficient or a joint has nothing behind it.</summary>
    private void FinishComponent()
    {
        var frame = Frame;
        if (!frame.Started && frame.CoefficientStart >= 0 && !HasFaultSince(frame.CoefficientStart))
            Fault(frame.CoefficientStart, frame.CoefficientLength, FormulaMessages.CountOfNothing);
        else if (!frame.Started && frame.CoefficientStart < 0 && frame.JointAt >= 0 && !HasFaultSince(frame.JointAt))
            Fault(frame.JointAt, 1, FormulaMessages.NothingAfterJoint);
        frame.FinishComponent();
    }

    private void Fault(int start, int length, string message) => _faults.Add(new FormulaFault(start, length, message));

    private bool HasFaultSince(int start) => _faults.Any(fault => fault.Start + fault.Length > start);

    /// <summary>The character so many places on; NUL past either end, which no formula holds.</summary>
    private char Peek(int offset)
    {
        var index = _at + offset;
        return index >= 0 && index < _text.Length ? _text[index] : '\0';
    }

    private string Part(int start, int end) => _text.Substring(start, end - start);
}
