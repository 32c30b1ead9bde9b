namespace PhiLi.Cells;

/// <summary>What is wrong with a table, apart from its literals. Reading finds it, with its place; a rule gives it an id and a page.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">Fault, numbers, remedy.</param>
/// <param name="Place">Where.</param>
internal sealed record TableFault(TableFaultKind Kind, string Message, Place Place)
{
    /// <summary>Whether it weighs less than its rule usually does.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Whether it is told elsewhere, at the header, say, and here only takes the cell's numbers away.</summary>
    public bool IsToldElsewhere { get; init; }
}

/// <summary>What can be wrong with a table.</summary>
internal enum TableFaultKind
{
    /// <summary>No file of the project is the table, or several are.</summary>
    TableNotFound,

    /// <summary>The text is no table, or a field of it does not end.</summary>
    MalformedTable,

    /// <summary>A column that PhiLi does not know.</summary>
    UnknownColumn,

    /// <summary>Two columns say the same.</summary>
    DuplicateColumn,

    /// <summary>A row has more or fewer fields than the header.</summary>
    RaggedRow,

    /// <summary>A material that nobody declares.</summary>
    UnknownMaterial,

    /// <summary>A material that its column does not take, that is one of several, or that is not of the family beside it.</summary>
    WrongMaterial,

    /// <summary>A unit in the header that the column does not take, or that is another than a value's.</summary>
    ColumnUnit,

    /// <summary>Rows of one cell that say different things of it.</summary>
    RowsDisagree,

    /// <summary>A word or a count that has no meaning in its column.</summary>
    UnknownWord,

    /// <summary>A name that cannot be a member's, or is another's.</summary>
    UnusableName,

    /// <summary>A cell that is described in two places.</summary>
    DescribedTwice,
}
