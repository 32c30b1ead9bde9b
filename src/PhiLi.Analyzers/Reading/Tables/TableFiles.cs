using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Reading;

/// <summary>Which file of the project a <c>[CellTable]</c> means: the one whose path ends in what it says.</summary>
internal static class TableFiles
{
    /// <summary>Whether a declaration is a table: it has a <c>[CellTable]</c>, and is no cell, whose members its rows could collide with.</summary>
    public static bool IsTable(CellDeclaration declaration)
    {
        var isTable = false;
        foreach (var attribute in declaration.Attributes)
        {
            if (attribute.Role == AttributeRole.Cell)
                return false;

            isTable |= attribute.Role == AttributeRole.CellTable;
        }

        return isTable;
    }

    /// <summary>What a class's <c>[CellTable]</c> says; null where it has none or says nothing that can be read.</summary>
    public static string? WantedBy(CellDeclaration declaration)
    {
        foreach (var attribute in declaration.Attributes)
        {
            if (attribute.Role == AttributeRole.CellTable)
                return attribute.Text("Path") is { } written ? WithoutFolders(written.Trim().Replace('\\', '/')) : null;
        }

        return null;
    }

    // From where a relative path goes up, its end does not say.
    private static string WithoutFolders(string path)
    {
        var start = 0;
        while (string.CompareOrdinal(path, start, "./", 0, 2) == 0 || string.CompareOrdinal(path, start, "../", 0, 3) == 0)
            start += path[start + 1] == '/' ? 2 : 3;

        return path.Substring(start);
    }

    /// <summary>What some classes say, each once.</summary>
    public static EquatableArray<string> WantedBy(ImmutableArray<DeclaredCell?> tables)
    {
        var wanted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (WantedBy(table!.Declaration) is { Length: > 0 } each)
                wanted.Add(each);
        }

        return new EquatableArray<string>(wanted.ToArray());
    }

    /// <summary>Paths in one order, whatever order the compiler was handed them in.</summary>
    public static EquatableArray<string> Sorted(ImmutableArray<string> paths)
    {
        var sorted = paths.ToArray();
        Array.Sort(sorted, string.CompareOrdinal);
        return new EquatableArray<string>(sorted);
    }

    /// <summary>Whether a file is one that some name means.</summary>
    public static bool IsMeant(string path, EquatableArray<string> wanted)
    {
        foreach (var each in wanted)
        {
            if (IsMeant(path, each))
                return true;
        }

        return false;
    }

    /// <summary>Whether a file is one that a name means.</summary>
    public static bool IsMeant(string path, string wanted)
    {
        if (wanted.Length == 0 || path.Length < wanted.Length)
            return false;

        // A name that begins in the middle of a folder's is another file's.
        var start = path.Length - wanted.Length;
        for (var i = 0; i < wanted.Length; i++)
        {
            var c = path[start + i];
            if ((c == '\\' ? '/' : c) != wanted[i])
                return false;
        }

        return start == 0 || wanted[0] == '/' || path[start - 1] is '/' or '\\';
    }

    /// <summary>The file that a declaration means; null where there is none, or several.</summary>
    public static string? Find(CellDeclaration declaration, IEnumerable<string> paths)
    {
        string? found = null;
        if (WantedBy(declaration) is not { } wanted)
            return null;

        foreach (var path in paths)
        {
            if (!IsMeant(path, wanted))
                continue;

            if (found is not null && found != path)
                return null;

            found = path;
        }

        return found;
    }

    /// <summary>A table's declaration with what is wrong with the name of its file.</summary>
    public static CellDeclaration Judge(CellDeclaration declaration, IReadOnlyList<string> paths, bool isReadable = true)
    {
        for (var i = 0; i < declaration.Attributes.Count; i++)
        {
            if (declaration.Attributes[i] is { Role: AttributeRole.CellTable, IsReadable: true } attribute
                && Fault(declaration, attribute.Text("Path"), paths, isReadable) is { } message)
            {
                var place = new Place(i, attribute.Arguments.IsEmpty ? -1 : 0);
                return declaration with { Faults = new EquatableArray<TableFault>([new TableFault(TableFaultKind.TableNotFound, message, place)]) };
            }
        }

        return declaration;
    }

    private static string? Fault(CellDeclaration declaration, string? written, IReadOnlyList<string> paths, bool isReadable)
    {
        if (string.IsNullOrWhiteSpace(written))
            return "[CellTable] names no file: write the end of its path, such as [CellTable(\"literature.csv\")].";

        var shown = Words.Clip(written!);
        if (Find(declaration, paths) is not null)
            return isReadable ? null : $"'{shown}' cannot be read: it is locked, or was deleted.";

        var (count, inOtherCase) = (0, (string?)null);
        foreach (var path in paths)
        {
            if (IsMeant(path, WantedBy(declaration)!))
                count++;
            else if (IsMeant(path.ToLowerInvariant(), WantedBy(declaration)!.ToLowerInvariant()))
                inOtherCase = path;
        }

        if (count > 1)
            return $"{count} files of the project end in '{shown}': write so much of the path that one is left.";

        return inOtherCase is not null
            ? $"No file of the project ends in '{shown}', and one does in other letters, '{End(inOtherCase, WantedBy(declaration)!.Length)}': write it so."
            : $"No file of the project ends in '{shown}': add <AdditionalFiles Include=\"{shown}\" /> to the project, or correct the name.";
    }

    // Never a whole path, which differs from machine to machine.
    private static string End(string path, int length) => path.Substring(Math.Max(0, path.Length - length));
}
