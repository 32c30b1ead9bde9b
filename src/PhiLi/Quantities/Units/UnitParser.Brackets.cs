namespace PhiLi.Quantities;

/// <content>Brackets: a stack of frames, because recursion would let a literal choose how deep the real stack goes.</content>
internal sealed partial class UnitParser
{
    private void Open()
    {
        if (_frames.Count == QuantityParser.MaximumDepth)
        {
            Fault = Malformed(_at, _at + 1, "Brackets stand more than 8 deep here: write the unit without them.");
            return;
        }

        _frames.Add(_frame);
        _frame = new Frame(_at++, _terms.Count);
    }

    private void Close()
    {
        if (_frame.ExpectsFactor)
        {
            Unexpected(')');
            return;
        }

        var first = _frame.FirstTerm;
        var open = _frame.Open;
        _at++;
        _frame = _frames[_frames.Count - 1];
        _frames.RemoveAt(_frames.Count - 1);
        if (!TryExponent(open, out var numerator, out var denominator))
            return;
        for (var i = first; i < _terms.Count; i++)
        {
            var exponent = _terms[i].Exponent * Rational.FromFraction(_frame.Divides ? -numerator : numerator, denominator);
            if (exponent.Numerator.Sign == 0 || exponent.Abs() > 36 || 60 % (int)exponent.Denominator != 0)
            {
                Fault = Malformed(open, _at, "The exponent is out of bounds: exponents go to 36, in sixtieths.");
                return;
            }

            _terms[i] = _terms[i].With(exponent);
        }

        _frame.ExpectsFactor = false;
        _frame.Blank = false;
    }

    private struct Frame(int open, int firstTerm)
    {
        public int Open = open;
        public int FirstTerm = firstTerm;
        public bool ExpectsFactor = true;
        public bool Divides;
        public bool HasSlash;
        public bool Blank;
        public int LastOperator = -1;
    }
}
