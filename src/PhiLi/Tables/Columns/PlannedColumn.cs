namespace PhiLi.Tables;

/// <summary>A known column of one table.</summary>
/// <param name="Index">Which of the table's columns it is, from 0.</param>
/// <param name="Title">Its header as written.</param>
/// <param name="Header">What the header says.</param>
internal sealed record PlannedColumn(int Index, string Title, ColumnHeader Header)
{
    /// <summary>The column.</summary>
    public Column Column => Header.Column!;
}
