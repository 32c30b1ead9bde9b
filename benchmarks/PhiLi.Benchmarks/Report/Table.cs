using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PhiLi.Benchmarks.Report;

/// <summary>A Markdown table; every column but the first is of numbers.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        var text = new StringBuilder();
        Row(text, head);
        Row(text, head.Select(static (_, column) => column == 0 ? "---" : "---:"));
        foreach (var row in _rows)
            Row(text, row);

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
