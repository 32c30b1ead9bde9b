namespace PhiLi.Tables;

/// <summary>Where a field's value stands in the text. Eight bytes, for a table may have millions of them.</summary>
internal readonly struct TableField
{
    private const int QuotedFlag = 1 << 30;
    private const int DoubledFlag = 1 << 29;

    private readonly int _lengthAndFlags;

    /// <summary>Notes a field.</summary>
    /// <param name="start">The value's first character, inside the quotes and behind the blanks.</param>
    /// <param name="length">How many characters of the text it takes, at most <see cref="TableLimits.FieldLength"/>.</param>
    /// <param name="isQuoted">Whether it stands in quotes.</param>
    /// <param name="isDoubled">Whether quotes stand inside, each written twice.</param>
    public TableField(int start, int length, bool isQuoted = false, bool isDoubled = false)
    {
        Start = start;
        _lengthAndFlags = length | (isQuoted ? QuotedFlag : 0) | (isDoubled ? DoubledFlag : 0);
    }

    public int Start { get; }

    public int Length => _lengthAndFlags & ~(QuotedFlag | DoubledFlag);

    public int End => Start + Length;

    public bool IsQuoted => (_lengthAndFlags & QuotedFlag) != 0;

    public bool IsDoubled => (_lengthAndFlags & DoubledFlag) != 0;
}
