using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A generated member whose name is taken is left out, so this is said before anybody misses it.</summary>
internal sealed class NameIsTaken() : Rule(
    "PHILI1005",
    "The names of generated members are free",
    Severity.Error,
    "PhiLi adds members called after the parts of the cell. C# allows each name once in a class, and none that is the class's own.")
{
    private const int LongestName = 200;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        var type = cell.Declaration.Type;
        if (cell.Subject is not (Subject.Cell or Subject.Library) || !type.IsClass)
            yield break;

        // Nearly no author declares or names anything, and then only the type's own name is left to collide with.
        if (type.MemberNames.IsEmpty && !NamesAStep(cell) && !IsWritten(cell, type.Header.Name))
            yield break;

        var generated = new HashSet<string>(GeneratedNames.OfType(cell));
        var written = new HashSet<string>(generated);
        var steps = new List<(string Name, Place Place)>();
        foreach (var part in cell.Parts)
        {
            if (NameOf(cell, part) is { } named)
            {
                steps.Add(named);
                continue;
            }

            generated.Add(part.Group);
            if (GeneratedNames.HasGroup(part))
                written.Add(part.Group);
        }

        if (TakenByType(type, written) is { } message)
            yield return At(Place.Type, message);

        var earlier = new Dictionary<string, Place>();
        foreach (var (name, place) in steps)
        {
            if (Fault(type, name, generated) is { } fault)
                yield return At(place, fault);
            else if (earlier.TryGetValue(name, out var other))
                yield return At(place, $"Another step is called '{name}' already: give one of them another name.") with { Also = new EquatableArray<Place>([other]) };
            else
                earlier.Add(name, place);
        }
    }

    private static bool NamesAStep(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (NameOf(cell, step) is not null)
                return true;
        }

        return false;
    }

    private static bool IsWritten(Cell cell, string name)
    {
        // Asking for the members costs a budget, and hardly any class is called like one of them.
        if (GeneratedNames.IsReserved(name) || GeneratedNames.IsOfTable(name))
        {
            foreach (var member in GeneratedNames.OfType(cell))
            {
                if (member == name)
                    return true;
            }
        }

        foreach (var part in cell.Parts)
        {
            if (part.Group == name)
                return true;
        }

        return false;
    }

    /// <summary>The name that a step gives itself, and where.</summary>
    private static (string Name, Place Place)? NameOf(Cell cell, Part part)
    {
        if (part is not Step)
            return null;

        var arguments = cell.Declaration.Attributes[part.Attribute].Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is { Name: "Name", IsReadable: true, Text: var text })
                return (text, new Place(part.Attribute, i));
        }

        return null;
    }

    private static string? TakenByType(TypeShape type, HashSet<string> written)
    {
        if (written.Contains(type.Header.Name))
            return $"PhiLi generates a member '{type.Header.Name}' here, and a member cannot be called like its class: rename the class.";

        // In the order of the names, which is the members'.
        var taken = new List<string>();
        foreach (var name in type.MemberNames)
        {
            if (written.Contains(name) || IsGetterOf(name, written))
                taken.Add("'" + name + "'");
        }

        return taken.Count == 0
            ? null
            : $"{type.Header.Name} declares or inherits {Words.And(taken)}, which PhiLi generates: rename {(taken.Count == 1 ? "it" : "them")}.";
    }

    private static bool IsGetterOf(string name, HashSet<string> written) =>
        name.StartsWith("get_", System.StringComparison.Ordinal) && name.Substring(4) is var property
        && GeneratedNames.IsProperty(property) && written.Contains(property);

    private static string? Fault(TypeShape type, string name, HashSet<string> generated)
    {
        if (name.Length > LongestName)
            return $"The name of a step has at most {LongestName} characters, and this one has {Words.Count(name.Length)}: shorten it.";

        if (!Identifiers.IsIdentifier(name))
            return $"'{Words.Clip(name)}' cannot be the name of a C# member: write letters, digits and underscores, beginning with a letter.";

        if (GeneratedNames.IsReserved(name) || generated.Contains(name))
            return $"A step cannot be called '{name}', which PhiLi calls another member: choose another name.";

        if (name == type.Header.Name)
            return $"A step cannot be called '{name}', like the class that it becomes a member of: choose another name.";

        if (GeneratedNames.IsInherited(name))
            return $"A step cannot be called '{name}', which every class has a member of: choose another name.";

        foreach (var member in type.MemberNames)
        {
            if (member == name)
                return $"A step cannot be called '{name}', which {type.Header.Name} declares or inherits already: choose another name.";
        }

        return null;
    }
}
