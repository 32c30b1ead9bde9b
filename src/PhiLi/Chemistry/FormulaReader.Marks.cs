using static PhiLi.Chemistry.FormulaCharacters;

namespace PhiLi.Chemistry;

/// <content>Joints of mixtures, blanks, charges, and characters that no formula has.</content>
internal sealed partial class FormulaReader
{
    private void ReadJoint()
    {
        var dash = IsDash(_text[_at]);
        if (dash && IsVariableAt(_at + 1))
        {
            ReadVariable(_at);
        }
        else if (dash && Frame.Started && (IsClosing(Peek(1)) || _at + 1 == _text.Length))
        {
            ReadCharge();
        }
        else if (!Frame.Started)
        {
            if (!FaultEndsAt(_at))
                Fault(_at, 1, FormulaMessages.NothingBeforeJoint);
            _at++;
            Frame.FinishComponent();
        }
        else if (dash && IsDigit(Peek(1)) && Frame is { Units: 1, Last.HasCount: false } && Frame.Last!.Value.End == _at)
        {
            var start = _at++;
            ReadNumber();
            _faults.RemoveAll(fault => fault.Start > start);
            Fault(start, _at - start, FormulaMessages.NegativeCount(Part(start, _at)));
        }
        else
        {
            FinishComponent();
            Frame.JointAt = _at++;
        }
    }

    /// <summary>Blanks may stand around joints and behind coefficients; elsewhere a text may have lost something.</summary>
    private void ReadBlank()
    {
        var start = _at;
        while (IsBlank(Peek(0)))
            _at++;
        var next = Peek(0);
        if (start == 0 || _at == _text.Length || !Frame.Started || IsDot(next) || IsDash(next) || IsClosing(next) || next == '+')
            return;
        if (!FaultEndsAt(start))
            Fault(start, _at - start, FormulaMessages.Blank);
        if (IsNumberStart(_at))
            ReadOver();
    }

    private void ReadCharge()
    {
        var start = _at;
        if (Peek(0) == '+' && IsVariableAt(_at + 1))
        {
            ReadVariable(start);
            return;
        }

        while (_at < _text.Length && (IsCharge(_text[_at]) || IsDash(_text[_at]) || (_text[start] == '^' && IsDigit(_text[_at]))))
            _at++;
        Fault(start, _at - start, FormulaMessages.Charge);
        if (IsNumberStart(_at))
            ReadOver();
    }

    private void ReadStranger()
    {
        var length = char.IsHighSurrogate(_text[_at]) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        var shown = Shown(Part(_at, _at + length));
        var digit = char.IsDigit(_text, _at);
        Fault(_at, length, digit ? FormulaMessages.ForeignDigit(shown) : FormulaMessages.Stranger(shown));
        _at += length;
        Frame.Started = true;
        if (IsNumberStart(_at))
            ReadOver();
    }

    /// <summary>A number behind a fault belongs to it: it is read and not judged.</summary>
    private void ReadOver()
    {
        var faults = _faults.Count;
        ReadNumber();
        _faults.RemoveRange(faults, _faults.Count - faults);
    }
}
