using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Reading;

/// <summary>The tables of a project, and the cells that it describes as classes: found once a compilation, and only where there are files that could be tables.</summary>
internal sealed class ProjectTables
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly SortedDictionary<string, List<CellDeclaration>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (INamedTypeSymbol Type, CellDeclaration Declaration)> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), ReadTable> _read = new();
    private readonly Lazy<MaterialNames> _materials;

    private ProjectTables(ImmutableArray<AdditionalText> files, Compilation compilation, CancellationToken cancellation)
    {
        _files = files;
        _materials = new Lazy<MaterialNames>(() => KnownMaterials.In(compilation, CancellationToken.None));
        var paths = files.Select(static file => file.Path).ToArray();
        var classes = new List<INamedTypeSymbol>();
        foreach (var type in Types.In(compilation.Assembly.GlobalNamespace, cancellation))
        {
            var attributes = type.GetAttributes();
            foreach (var attribute in attributes)
            {
                switch (Language.RoleOf(attribute))
                {
                    case AttributeRole.Cell when !Language.IsGenerated(type, compilation.Assembly):
                        classes.Add(type);
                        break;

                    case AttributeRole.CellTable when DeclarationReader.Copy(type, compilation, cancellation) is { } declaration
                        && TableFiles.IsTable(declaration) && TableFiles.Find(declaration, paths) is { } path:
                        if (!_byPath.TryGetValue(path, out var tables))
                            _byPath.Add(path, tables = []);

                        if (!tables.Any(table => table.Type.MetadataName == declaration.Type.MetadataName))
                            tables.Add(declaration);

                        break;
                }
            }
        }

        if (_byPath.Count == 0)
            return;

        // What two descriptions would have in common, should one cell have both.
        classes.Sort(static (left, right) => string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString()));
        foreach (var type in classes)
        {
            if (DeclarationReader.Copy(type, compilation, cancellation) is { } declaration)
                _cells[CellReader.Read(declaration).Name] = (type, declaration);
        }
    }

    /// <summary>Finds the tables of a project.</summary>
    public static ProjectTables Of(ImmutableArray<AdditionalText> files, Compilation compilation, CancellationToken cancellation) => new(files, compilation, cancellation);

    /// <summary>What rows may name.</summary>
    public MaterialNames Materials => _materials.Value;

    /// <summary>The classes that a file is the table of.</summary>
    public IReadOnlyList<CellDeclaration> ClassesOf(string path) => _byPath.TryGetValue(path, out var tables) ? tables : [];

    /// <summary>A table, read once; null where the file cannot be.</summary>
    public ReadTable? Read(string path, CellDeclaration table, CancellationToken cancellation)
    {
        var key = (path, table.Type.MetadataName);
        lock (_read)
        {
            if (_read.TryGetValue(key, out var known))
                return known;
        }

        var file = _files.FirstOrDefault(each => each.Path == path);
        if (file?.GetText(cancellation) is not { } text)
            return null;

        var read = new ReadTable(path, text, TableReader.Read(text.ToString(), table.Type));
        lock (_read)
            return _read.TryGetValue(key, out var other) ? other : _read[key] = read;
    }

    /// <summary>The class that describes a cell of this name, if one does.</summary>
    public Location? ClassCalled(string name, CancellationToken cancellation) =>
        _cells.TryGetValue(name, out var cell) ? new Locations(cell.Type, cell.Declaration, cancellation).Of(Place.Type) : null;

    /// <summary>Where a table before this one describes a cell of this name.</summary>
    public Location? RowCalled(string name, string path, CancellationToken cancellation)
    {
        foreach (var other in _byPath)
        {
            // Of two descriptions the later is told. A file that is two classes' table has each of its cells once.
            if (string.CompareOrdinal(other.Key, path) < 0 && Read(other.Key, other.Value[0], cancellation) is { } read && read.Find(name) is { } location)
                return location;
        }

        return null;
    }
}
