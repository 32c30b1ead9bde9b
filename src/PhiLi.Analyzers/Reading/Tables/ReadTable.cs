using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Cells;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Reading;

/// <summary>A table with its file: turns the places of its cells into locations.</summary>
internal sealed class ReadTable(string path, SourceText text, TableReading reading)
{
    private readonly Lazy<Dictionary<string, int>> _byName = new(() => ByName(reading));

    /// <summary>What was read.</summary>
    public TableReading Reading { get; } = reading;

    /// <summary>What reports call a cell.</summary>
    public static string NameOf(CellDeclaration declaration)
    {
        foreach (var attribute in declaration.Attributes)
        {
            if (attribute.Role == AttributeRole.Cell)
                return attribute.Text("Name") ?? declaration.Type.Header.Name;
        }

        return declaration.Type.Header.Name;
    }

    /// <summary>Where a cell of this name stands; null where there is none.</summary>
    public Location? Find(string name) => _byName.Value.TryGetValue(name, out var cell) ? Of(cell, Place.Type) : null;

    /// <summary>The location of a place of the table as a whole.</summary>
    public Location Of(Place place) => At(Reading.Find(place));

    /// <summary>The location of a place of a cell.</summary>
    public Location Of(int cell, Place place) => At(Reading.Find(cell, place));

    private static Dictionary<string, int> ByName(TableReading reading)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var i = 0;
        foreach (var cell in reading.Cells)
        {
            // A row without a name is called by what it holds, as many others may be.
            if (cell.HasClass && NameOf(cell.Declaration) is var name && !byName.ContainsKey(name))
                byName.Add(name, i);

            i++;
        }

        return byName;
    }

    private Location At((int Start, int Length) characters)
    {
        var span = new TextSpan(Math.Min(characters.Start, text.Length), Math.Min(characters.Length, text.Length - Math.Min(characters.Start, text.Length)));
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
