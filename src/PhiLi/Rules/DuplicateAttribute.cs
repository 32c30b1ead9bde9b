using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>What can be said once is said once; PhiLi does not choose between two cathodes.</summary>
internal sealed class DuplicateAttribute() : Rule(
    "PHILI1003",
    "What a cell has one of is described once",
    Severity.Error,
    "Of two cathodes, two conditions or two capacities per mass PhiLi would have to choose one, and it never guesses.")
{
    // A type is one of these.
    private static readonly AttributeRole[] _kinds =
        [AttributeRole.Cell, AttributeRole.ActiveMaterial, AttributeRole.IonConductor, AttributeRole.InactiveMaterial];

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        var first = new Dictionary<AttributeRole, Place>();
        var attributes = cell.Declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var role = attributes[i].Role;
            if (!IsSingle(role))
                continue;

            if (first.TryGetValue(role, out var earlier))
                yield return Twice(new Place(i), earlier, $"{Words.Attribute(role)} stands here a second time: remove one of the two.");
            else if (Rival(role, first) is { } rival)
                yield return Twice(new Place(i), first[rival], Conflict(cell, role, rival));

            if (!first.ContainsKey(role))
                first.Add(role, new Place(i));
        }

        foreach (var step in cell.Steps)
        {
            if (PerMassTwice(step) is { } finding)
                yield return finding;
        }
    }

    private static bool IsSingle(AttributeRole role) => role is AttributeRole.Cell or AttributeRole.CellLibrary or AttributeRole.CellTable
        or AttributeRole.Cathode or AttributeRole.Anode or AttributeRole.Conditions
        or AttributeRole.Catholyte or AttributeRole.CathodeCollector or AttributeRole.AnodeCollector
        or AttributeRole.CathodeInterface or AttributeRole.AnodeInterface
        || role.IsMaterial();

    /// <summary>An attribute already seen that cannot stand beside this one.</summary>
    private static AttributeRole? Rival(AttributeRole role, Dictionary<AttributeRole, Place> first)
    {
        if (!_kinds.Contains(role))
            return null;

        foreach (var rival in _kinds)
        {
            if (rival != role && first.ContainsKey(rival))
                return rival;
        }

        return null;
    }

    private static string Conflict(Cell cell, AttributeRole role, AttributeRole rival)
    {
        var remedy = $"remove {Words.Attribute(rival)} or {Words.Attribute(role)}.";
        return role == AttributeRole.Cell || rival == AttributeRole.Cell
            ? $"{cell.Declaration.Type.Header.Name} cannot be both a cell and a material: {remedy}"
            : $"{cell.Declaration.Type.Header.Name} cannot be both {Kind(rival)} and {Kind(role)}: {remedy}";
    }

    private static string Kind(AttributeRole role) => role switch
    {
        AttributeRole.ActiveMaterial => "an active material",
        AttributeRole.IonConductor => "an ion conductor",
        _ => "an inactive material",
    };

    /// <summary>The first argument of a step may be its capacity per mass, and then nothing else can be.</summary>
    private Finding? PerMassTwice(Step step)
    {
        Given? positional = null, named = null;
        foreach (var given in step.Givens)
        {
            if (ReferenceEquals(given.Slot, Slots.SpecificCapacity))
                named ??= given;
            else if (ReferenceEquals(given.Slot, Slots.Capacity) && ReferenceEquals(given.Kind, QuantityKinds.SpecificCapacity))
                positional ??= given;
        }

        return positional is null || named is null
            ? null
            : Twice(
                named.Place,
                positional.Place,
                $"'{step.Group}' gives its capacity per mass twice, '{positional.Quantity.Text}' and '{named.Quantity.Text}': remove SpecificCapacity, or write the first argument per area.");
    }

    private Finding Twice(Place place, Place earlier, string message) =>
        At(place, message) with { Also = new EquatableArray<Place>([earlier]) };
}
