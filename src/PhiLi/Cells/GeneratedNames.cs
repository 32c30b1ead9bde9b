using System;
using System.Collections.Generic;
using PhiLi.Transport;

namespace PhiLi.Cells;

/// <summary>What the members that PhiLi adds to a type are called. The writer writes by these names and a rule keeps them free.</summary>
internal static class GeneratedNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Phi", "PhiLower", "PhiUpper", "PhiStep", "PhiUtilisation", "Record", "Transport",

        // Inside a step: a member cannot be called like the class around it.
        "ArealCapacity", "SpecificCapacity", "Capacity", "Rate", "Time", "CurrentDensity", "SpecificCurrent", "Current", "ReportedPhi",
        "LowerCutoff", "UpperCutoff", "AverageVoltage", "Cycle", "Basis", "Flux", "Utilisation", "Overpotential",
    };

    private static readonly string[] LibraryMembers = ["All", "AllOnce"];
    private static readonly string[] TableMembers = ["Rows", "RowsOnce"];

    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",

        // Of a record class.
        "EqualityContract", "PrintMembers",
    };

    /// <summary>Whether a step cannot have the name because PhiLi's own members have it.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>Whether a cell may have a generated member of the name, not counting what its author calls a step.</summary>
    public static bool MayBe(string name) =>
        IsReserved(name) || Enum.TryParse<AttributeRole>(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), out _);

    /// <summary>Whether the member is a property, which takes the name of its getter as well.</summary>
    public static bool IsProperty(string name) => name is "Record" or "All" or "Rows";

    /// <summary>Whether a table's class has a member of the name beside those of its rows.</summary>
    public static bool IsOfTable(string name) => Array.IndexOf(TableMembers, name) >= 0 || Array.IndexOf(LibraryMembers, name) >= 0;

    /// <summary>Whether a class has a member of the name without having declared any.</summary>
    public static bool IsInherited(string name) => Inherited.Contains(name);

    /// <summary>The members beside the groups that this cell or library is given.</summary>
    public static IEnumerable<string> OfType(Cell cell)
    {
        if (cell.PhiStep?.Result is { Phi: { } phi, Utilisation: var utilisation })
        {
            yield return "Phi";
            if (phi.Interval.Lower is not null)
                yield return "PhiLower";

            if (phi.Interval.Upper is not null)
                yield return "PhiUpper";

            yield return "PhiStep";
            if (utilisation?.Value is not null)
                yield return "PhiUtilisation";
        }

        if (cell.Subject == Subject.Cell)
        {
            yield return "Record";
            if (cell.Budget.HasFigures())
                yield return "Transport";
        }

        foreach (var name in OfLibrary(cell.Declaration))
            yield return name;
    }

    /// <summary>The members that a declaration is given as a library or a table; none where it is neither. They are written to a file of their own.</summary>
    public static string[] OfLibrary(CellDeclaration declaration)
    {
        var (isLibrary, isTable) = (false, false);
        foreach (var attribute in declaration.Attributes)
        {
            isLibrary |= attribute.Role == AttributeRole.CellLibrary;
            isTable |= attribute.Role == AttributeRole.CellTable;
        }

        return isLibrary && isTable ? [.. LibraryMembers, .. TableMembers] : isLibrary ? LibraryMembers : isTable ? TableMembers : [];
    }

    /// <summary>Whether a part has anything to put into a group of constants.</summary>
    public static bool HasGroup(Part part)
    {
        if (part is Step { Cycle: > 0 })
            return true;

        foreach (var given in part.Givens)
        {
            if (given is { IsInRange: true, Figure.Value: not null })
                return true;
        }

        return false;
    }
}
