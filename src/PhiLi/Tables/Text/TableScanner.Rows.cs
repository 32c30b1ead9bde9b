namespace PhiLi.Tables;

/// <summary>Rows: what is kept of them, and how they agree with the header.</summary>
internal sealed partial class TableScanner
{
    private int _columns;
    private int _headerFields;
    private int _column;
    private int _filled;
    private TableField _firstExtra;
    private int _firstExtraColumn;
    private bool _isWritten;

    private void ReadRow()
    {
        var first = _fields.Count;
        _isWritten = false;
        _filled = 0;
        _firstExtraColumn = -1;
        for (_column = 0; ; _column++)
        {
            ReadField();
            if (_isStopped || _at >= text.Length || text[_at] != Separator)
                break;
            _at++;
        }

        // A line end of two characters leaves the second for a blank row, which is none.
        if (_at < text.Length && TableText.IsLineEnd(text[_at]))
            _at++;
        if (_isWritten)
            FinishRow(first, _column + 1);
        else
            _fields.RemoveRange(first, _fields.Count - first);
    }

    private void AddField(int from, int to, bool isQuoted, bool isDoubled)
    {
        TableText.Trim(text, ref from, ref to);
        var field = new TableField(from, 0, isQuoted);
        if (to - from > TableLimits.FieldLength)
        {
            _faults.Add(Row, _column, from + TableLimits.FieldLength, to - from - TableLimits.FieldLength, TableMessages.FieldTooLong(to - from));
            field = new TableField(from, 0);
        }
        else if (to > from)
            field = new TableField(from, to - from, isQuoted, isDoubled);

        if (to > from)
        {
            _isWritten = true;
            _filled = _column + 1;
            if (_column >= Limit && _firstExtraColumn < 0)
            {
                _firstExtraColumn = _column;
                _firstExtra = field;
            }
        }

        if (_column < TableLimits.Columns)
            _fields.Add(field);
    }

    /// <summary>How many columns a row may fill: the header all that there may be, the others as many as it did.</summary>
    private int Limit => _rows.Count == 0 ? TableLimits.Columns : _columns;

    private void FinishRow(int first, int count)
    {
        if (_rows.Count == 0)
            FinishHeader(first, count);
        else if (Row == TableLimits.Rows)
        {
            _faults.Add(-1, 0, _fields[first].Start, _fields[first].Length, TableMessages.TooManyRows);
            _fields.RemoveRange(first, _fields.Count - first);
            _isStopped = true;
        }
        else
        {
            Compare(first, count);
            Keep(first, _filled > _columns ? _filled : _columns);
            _rows.Add(first);
        }
    }

    private void FinishHeader(int first, int count)
    {
        _headerFields = count;
        if (_firstExtraColumn >= 0)
        {
            _faults.Add(-1, _firstExtraColumn, _firstExtra.Start, _firstExtra.Length, TableMessages.TooManyColumns);
            _isStopped = true;
        }

        Keep(first, _filled > 0 ? _filled : 1);
        _columns = _fields.Count - first;
        _rows.Add(first);
    }

    /// <summary>Drops the blank fields behind the last that counts, which are only separators at the end of a line.</summary>
    private void Keep(int first, int count)
    {
        if (_fields.Count - first > count)
            _fields.RemoveRange(first + count, _fields.Count - first - count);
    }

    private void Compare(int first, int count)
    {
        if (_firstExtraColumn >= 0)
        {
            var number = Separator == ',' ? DecimalComma.Explain(text, _fields, first, _filled - _columns) : null;
            var message = number is null
                ? TableMessages.RowTooLong(_filled, _columns, Separator)
                : TableMessages.DecimalComma(_filled, _columns, number);
            _faults.Add(Row, _firstExtraColumn, _firstExtra.Start, _firstExtra.Length, message, isRagged: true);
        }
        else if (count > _headerFields && Separator == ',' && DecimalComma.Explain(text, _fields, first, count - _headerFields) is { } cut)
        {
            // Blank fields at the end are none too many, unless a number that was cut has moved them there.
            var last = _fields[first + _filled - 1];
            _faults.Add(Row, _filled - 1, last.Start, last.Length, TableMessages.DecimalComma(count, _headerFields, cut), isRagged: true);
        }
        else if (count < _columns && !_isStopped)
        {
            var last = _fields[_fields.Count - 1];
            _faults.Add(Row, count - 1, last.Start, last.Length, TableMessages.RowTooShort(count, _columns, Separator), isRagged: true);
        }
    }
}
