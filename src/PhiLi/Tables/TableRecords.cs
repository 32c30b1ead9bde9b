using System.Collections.Generic;

namespace PhiLi.Tables;

/// <summary>The records of a table that is carried as it stands: read once when first asked for, and each cell judged when it is.</summary>
internal static class TableRecords
{
    /// <param name="description">The table's class and the materials that its project knows.</param>
    /// <param name="text">The table.</param>
    public static IReadOnlyList<CellRecord> Of(string description, string text)
    {
        // Of another version's description nothing can be guessed: one record says so.
        if (TableDescription.TryRead(description) is not { } known)
            return [CellRecord.Of(description)];

        var reading = TableReader.Read(text, known.Type);
        var records = new CellRecord[reading.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var cell = i;
            records[i] = new CellRecord(() => RowMaterials.Complete(reading[cell], known.Materials));
        }

        return records;
    }
}
