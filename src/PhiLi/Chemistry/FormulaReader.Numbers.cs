using System.Text;
using PhiLi.Quantities;
using static PhiLi.Chemistry.FormulaCharacters;

namespace PhiLi.Chemistry;

/// <content>Counts, coefficients, and the letters that stand where a number should.</content>
internal sealed partial class FormulaReader
{
    /// <summary>The count behind an element or a bracket; one where none is written or the one written is faulty.</summary>
    private Rational ReadCount()
    {
        if (IsNumberStart(_at))
            return ReadNumber();
        if (IsVariableAt(_at) || (IsSign(Peek(0)) && IsVariableAt(_at + 1)))
            ReadVariable(_at);
        return Rational.One;
    }

    /// <summary>A number that does not follow what it would count: the coefficient of a component, or a stray one.</summary>
    private void ReadNumberInFront()
    {
        var start = _at;
        var subscript = IsSubscriptDigit(_text[start]);
        var strayed = Frame.Started || Frame.CoefficientStart >= 0 || subscript;
        var faults = _faults.Count;
        var value = ReadNumber();
        if (!strayed)
            Frame.SetCoefficient(value, start, _at - start);
        else if (_faults.Count == faults && !FaultEndsAt(start))
            Fault(start, _at - start, FormulaMessages.CountOfNothing);
    }

    private Rational ReadNumber()
    {
        var start = _at;
        var subscript = IsSubscriptDigit(_text[start]);
        var digits = new StringBuilder();
        var mixed = false;
        while (_at < _text.Length && IsNumberPart(_at))
        {
            var c = _text[_at];
            mixed |= c is not '.' and not '/' and not ',' && IsSubscriptDigit(c) != subscript;
            digits.Append(IsSubscriptDigit(c) ? (char)('0' + (c - '\u2080')) : c);
            _at++;
        }

        if (IsVariableAt(_at) || (IsSign(Peek(0)) && IsVariableAt(_at + 1)))
        {
            ReadVariable(start);
            return Rational.One;
        }

        var text = digits.ToString();
        var fault = mixed ? FormulaMessages.MixedDigits : FaultIn(text) ?? Difference(start, text);
        if (fault is null)
            return Rational.Parse(text);
        Fault(start, _at - start, fault);
        return Rational.One;
    }

    private static string? FaultIn(string number)
    {
        if (number.IndexOf(',') >= 0)
            return FormulaMessages.DecimalComma(number);
        var slash = number.IndexOf('/');
        var point = number.IndexOf('.');
        if (slash >= 0 && (point >= 0 || number.IndexOf('/', slash + 1) >= 0))
            return FormulaMessages.Fraction(number);
        if (point >= 0 && number.IndexOf('.', point + 1) >= 0)
            return FormulaMessages.TwoPoints(number);
        if (number[number.Length - 1] == '.')
            return FormulaMessages.Unfinished(number);
        if (number.Length > 1 && number[0] == '0' && number[1] is >= '0' and <= '9')
            return FormulaMessages.LeadingZero(number);
        if (number.Length > MaxDigits)
            return FormulaMessages.TooManyDigits;
        return Rational.TryParse(number, out var value) && value.Sign > 0 ? null : FormulaMessages.Zero(number);
    }

    /// <summary>Nobody counts one in a mixture: <c>Ni1-0.2Mn0.2</c> is a difference that was left to the reader.</summary>
    private string? Difference(int start, string number)
    {
        if (number != "1" || !Frame.Started || !IsDash(Peek(0)) || !IsDigit(Peek(1)))
            return null;
        _at++;
        while (IsDigit(Peek(0)) || Peek(0) == '.')
            _at++;
        return FormulaMessages.Difference(Part(start, _at));
    }

    /// <summary>A variable with the digits and signs around it, such as <c>1-x-y</c>, as one fault.</summary>
    private void ReadVariable(int start)
    {
        var end = _at;
        while (_at < _text.Length && (IsVariableAt(_at) || IsDigit(_text[_at]) || _text[_at] == '.' || IsSign(_text[_at])))
        {
            _at++;

            // A dash behind the last variable joins a mixture.
            if (!IsSign(_text[_at - 1]))
                end = _at;
        }

        _at = end;
        Fault(start, end - start, FormulaMessages.Variable(Part(start, end)));
    }

    private bool IsNumberStart(int index) =>
        index < _text.Length && (IsDigit(_text[index]) || IsSubscriptDigit(_text[index]) || (_text[index] == '.' && IsDigitAt(index + 1)));

    /// <summary>A digit, a point, or what joins two numbers where it stands between digits.</summary>
    private bool IsNumberPart(int index) => _text[index] switch
    {
        '.' => true,
        '/' or ',' => IsDigitAt(index + 1),
        var c => IsDigit(c) || IsSubscriptDigit(c),
    };

    private bool IsDigitAt(int index) => index < _text.Length && IsDigit(_text[index]);

    /// <summary>A variable's letter that is not the beginning of a symbol in small letters, such as <c>zn</c>.</summary>
    private bool IsVariableAt(int index) =>
        index < _text.Length && IsVariable(_text[index])
        && !(IsLower(_text[index]) && index + 1 < _text.Length && IsLower(_text[index + 1]) && !IsVariable(_text[index + 1]));

    private bool FaultEndsAt(int index) => _faults.Count > 0 && _faults[_faults.Count - 1] is var last && last.Start + last.Length == index;

    private static bool IsSign(char c) => c == '+' || IsDash(c);
}
