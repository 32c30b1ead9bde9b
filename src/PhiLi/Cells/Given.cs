using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>A quantity that the description gives.</summary>
/// <param name="Slot">The slot it was written into.</param>
/// <param name="Reading">What reading its literal gave; there is a quantity in it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsInRange">False where it is outside what its slot can hold at all; a rule says so and no other uses it.</param>
internal sealed record Given(Slot Slot, Reading Reading, Place Place, bool IsInRange)
{
    /// <summary>The quantity as written.</summary>
    public Quantity Quantity => Reading.Quantity!;

    /// <summary>Which of the slot's kinds it is: a capacity may be per area, per mass or in all.</summary>
    public QuantityKind Kind => Reading.Kind!;

    /// <summary>The figure in coherent SI units.</summary>
    public Figure Figure { get; } = Figure.Of(Reading.Quantity!);

    /// <summary>What its group of constants is called: the slot's name, and for a capacity per area or mass that too.</summary>
    public string Group =>
        !ReferenceEquals(Slot, Slots.Capacity) ? Slot.Name
        : ReferenceEquals(Kind, QuantityKinds.ArealCapacity) ? "ArealCapacity"
        : ReferenceEquals(Kind, QuantityKinds.SpecificCapacity) ? "SpecificCapacity"
        : Slot.Name;
}
