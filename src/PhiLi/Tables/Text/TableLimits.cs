namespace PhiLi.Tables;

/// <summary>How much a table may hold, so that no file makes a compiler hang or run out of memory.</summary>
internal static class TableLimits
{
    /// <summary>Characters in the whole text: 64 MB in memory.</summary>
    public const int TextLength = 33_554_432;

    /// <summary>Characters in one value, as the text has them.</summary>
    public const int FieldLength = 65_536;

    public const int Columns = 1_000;

    /// <summary>Rows without the header.</summary>
    public const int Rows = 1_000_000;

    /// <summary>Faults that are listed; one more says how many are not.</summary>
    public const int Faults = 1_000;
}
