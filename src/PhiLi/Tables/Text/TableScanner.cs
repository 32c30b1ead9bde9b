using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>Cuts a text into rows and fields, from its start to its end, once, and goes on after a fault where that makes sense.</summary>
internal sealed partial class TableScanner(string text)
{
    /// <summary>From so many lost characters on, and one in a hundred, a file is no text.</summary>
    private const int ManyLost = 8;

    private readonly TableFaults _faults = new();
    private readonly List<TableField> _fields = [];
    private readonly List<int> _rows = [];
    private int _at;
    private int _lostAt = -1;
    private int _lostCount;
    private bool _isStopped;

    /// <summary>The rows' first fields, the header's first, and at the end where the fields end.</summary>
    public List<int> Rows => _rows;

    public List<TableField> Fields => _fields;

    public IReadOnlyList<TableTextFault> Faults => _faults.Listed;

    public char Separator { get; private set; } = ',';

    public bool IsStopped => _isStopped;

    /// <summary>The row that is being read: −1 for the header.</summary>
    private int Row => _rows.Count - 1;

    public void Read()
    {
        _isStopped = !IsTextTable();
        if (!_isStopped)
        {
            _at = text.Length > 0 && text[0] == TableText.Mark ? 1 : 0;
            var behind = SeparatorSearch.EndOfSeparatorLine(text, _at, out var named);
            Separator = behind >= 0 ? named : SeparatorSearch.Find(text, ref _at);
            _at = behind >= 0 ? behind : _at;
        }

        while (!_isStopped && _at < text.Length)
            ReadRow();
        if (_rows.Count == 0 && !_isStopped)
            _faults.Add(-1, 0, 0, 0, TableMessages.Empty);
        _rows.Add(_fields.Count);
        _faults.Finish();
    }

    /// <summary>A file of another kind, or of another encoding, would give a fault at each of its characters: one is said.</summary>
    private bool IsTextTable()
    {
        if (text.Length > TableLimits.TextLength)
        {
            _faults.Add(-1, 0, TableLimits.TextLength, text.Length - TableLimits.TextLength, TableMessages.TextTooLong(text.Length));
            return false;
        }

        var first = -1;
        var nuls = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\0' or TableText.Lost))
                continue;
            first = first < 0 ? i : first;
            nuls += text[i] == '\0' ? 1 : 0;
            _lostCount++;
        }

        if (nuls > 0 || (_lostCount >= ManyLost && _lostCount > text.Length / 100))
        {
            _faults.Add(-1, 0, first, 1, TableMessages.NoText(_lostCount, text.Length));
            return false;
        }

        _lostAt = first;
        return true;
    }

    /// <summary>Reads a field that begins here, up to the separator or the line end behind it.</summary>
    private void ReadField()
    {
        var start = _at;
        while (start < text.Length && text[start] != Separator && Characters.IsBlank(text[start]))
            start++;
        if (start < text.Length && text[start] == TableText.Quote)
            ReadQuoted(start);
        else
        {
            var from = _at;
            _at = EndOfField(start);
            AddField(from, _at, false, false);
        }

        if (_lostAt >= 0 && _lostAt < _at)
        {
            _faults.Add(Row, _column, _lostAt, 1, TableMessages.Lost(_lostCount));
            _lostAt = -1;
        }
    }

    private void ReadQuoted(int opening)
    {
        var closing = TableText.Closing(text, opening, out var isDoubled);
        if (closing < 0)
        {
            // What follows may be the rest of the value or the rest of the table: nobody can tell, so nothing is made of it.
            _faults.Add(Row, _column, opening, 1, TableMessages.Unclosed);
            AddField(opening + 1, opening + 1, false, false);
            _isWritten = true;
            _isStopped = true;
            _at = text.Length;
            return;
        }

        _at = EndOfField(closing + 1);
        AddField(opening + 1, closing, true, isDoubled);
        var from = closing + 1;
        var to = _at;
        TableText.Trim(text, ref from, ref to);
        if (to == from)
            return;
        _isWritten = true;
        _faults.Add(Row, _column, from, to - from, TableMessages.BehindQuote);
    }

    private int EndOfField(int at)
    {
        while (at < text.Length && text[at] != Separator && !TableText.IsLineEnd(text[at]))
            at++;
        return at;
    }
}
