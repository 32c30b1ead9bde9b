using System.Collections.Generic;

namespace PhiLi.Tables;

/// <summary>Collects a table's faults, and counts those that would only repeat themselves.</summary>
internal sealed class TableFaults
{
    private readonly List<TableTextFault> _listed = [];
    private TableTextFault _firstMore;
    private int _more;

    /// <summary>At most <see cref="TableLimits.Faults"/> of them, in the order of the rows, and one that counts the rest.</summary>
    public IReadOnlyList<TableTextFault> Listed => _listed;

    public void Add(int row, int column, int start, int length, string message, bool isRagged = false)
    {
        if (_listed.Count < TableLimits.Faults)
            _listed.Add(new TableTextFault(row, column, start, length, message) { IsRagged = isRagged });
        else if (_more++ == 0)
            _firstMore = new TableTextFault(row, column, start, length, message);
    }

    /// <summary>Says how many are not listed, at the first of them: of the table as a whole, since nobody knows which rows they are in.</summary>
    public void Finish()
    {
        if (_more > 0)
            _listed.Add(_firstMore with { Row = -1, Message = TableMessages.More(_more) });
    }
}
