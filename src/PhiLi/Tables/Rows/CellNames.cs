using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>The classes of a table's named rows: each name once, and none that the table's class has already.</summary>
internal sealed class CellNames
{
    private readonly TypeShape _type;
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);

    public CellNames(TypeShape type)
    {
        _type = type;
        foreach (var name in type.MemberNames)
            _members.Add(name);
    }

    /// <summary>The class of a name; without one where the name is empty or cannot be one, and then with a fault.</summary>
    public (string? Identifier, bool HasClass, TableFault? Fault) Of(string name, Place place)
    {
        if (name.Length == 0)
            return (null, false, null);

        var identifier = RowName.ToIdentifier(name);
        if (identifier is null)
            return (null, false, Unusable(place, $"No class can be called after '{Words.Clip(name)}': use letters and digits, at most {RowName.Longest}."));

        if (Taken(identifier) is { } taken)
            return (identifier, false, Unusable(place, $"'{Words.Clip(name)}' becomes the class '{identifier}', {taken}: choose another name."));

        if (_rows.TryGetValue(identifier, out var other))
            return (identifier, false, Unusable(place, $"'{Words.Clip(name)}' and '{Words.Clip(other)}' both become the class '{identifier}': give the rows of one cell one name, and those of two cells two that differ in a letter or a digit."));

        _rows.Add(identifier, name);
        return (identifier, true, null);
    }

    private static TableFault Unusable(Place place, string message) => new(TableFaultKind.UnusableName, message, place);

    private string? Taken(string identifier) =>
        identifier == _type.Header.Name ? "like the table's own"
        : GeneratedNames.IsOfTable(identifier) ? "which PhiLi calls another member of the table's class"
        : GeneratedNames.IsInherited(identifier) ? "which every class has a member of"
        : _members.Contains(identifier) ? $"which {_type.Header.Name} declares or inherits already"
        : null;
}
