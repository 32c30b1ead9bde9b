using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>One part of a cell: what one attribute says.</summary>
internal class Part(AttributeRole role, int attribute, string group, MaterialFacts? material, IReadOnlyList<Given> givens)
{
    public AttributeRole Role { get; } = role;

    /// <summary>Index of the attribute in the declaration.</summary>
    public int Attribute { get; } = attribute;

    /// <summary>What the part's group of constants is called.</summary>
    public string Group { get; } = group;

    public MaterialFacts? Material { get; } = material;

    /// <summary>Every quantity that was read, also those outside their slot's range.</summary>
    public IReadOnlyList<Given> Givens { get; } = givens;

    /// <summary>The attribute itself.</summary>
    public Place Place => new(Attribute);

    /// <summary>The usable quantity in a slot, if there is one.</summary>
    public Given? this[Slot slot]
    {
        get
        {
            foreach (var given in Givens)
            {
                if (ReferenceEquals(given.Slot, slot) && given.IsInRange)
                    return given;
            }

            return null;
        }
    }

    /// <summary>The usable quantity in a slot, if it is of this kind.</summary>
    public Given? this[Slot slot, QuantityKind kind] => this[slot] is { } given && ReferenceEquals(given.Kind, kind) ? given : null;
}
