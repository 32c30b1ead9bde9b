using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>A column that PhiLi knows.</summary>
/// <param name="Name">What it is called, such as <c>areal_capacity</c>.</param>
/// <param name="Use">How its values are read.</param>
/// <param name="Role">The attribute that it would be part of in a class.</param>
/// <param name="Argument">The argument that it would be there; empty for a material.</param>
/// <param name="OtherNames">What tables call it too.</param>
internal sealed record Column(string Name, ColumnUse Use, AttributeRole Role, string Argument = "", params string[] OtherNames)
{
    // A step's capacity may be per area, per mass or in all; a column that says which takes nothing else.
    private static readonly Slot PerArea = new("areal_capacity", [QuantityKinds.ArealCapacity], SlotRange.Positive);

    /// <summary>What its values are; null where they are no quantities.</summary>
    public Slot? Slot { get; } = Use != ColumnUse.Quantity ? null : Name == "areal_capacity" ? PerArea : Slots.Of(Role, Argument);

    /// <summary>Whether it takes less than the argument that it becomes, so that reading the cell would not see what it refuses.</summary>
    public bool IsNarrow => ReferenceEquals(Slot, PerArea);

    /// <summary>The unit that the name itself says, such as that of <c>c_rate</c>.</summary>
    public string? ImpliedUnit { get; init; }

    /// <summary>Whether a unit of current stands for the charge that flows in an hour of it: <c>one_C_mA_g</c>.</summary>
    public bool IsHourly { get; init; }

    /// <summary>Whether there may be several of it, <c>electrolyte_2</c>: layers, waivers.</summary>
    public bool IsRepeatable => Role is AttributeRole.Electrolyte or AttributeRole.CathodeCoating or AttributeRole.AnodeInterlayer
        or AttributeRole.Accept or AttributeRole.Retention
        or AttributeRole.ConductiveAdditive or AttributeRole.ElectrolyteScaffold or AttributeRole.ElectrolyteFiller or AttributeRole.MeasuredConductivity
        or AttributeRole.CriticalCurrent;

    /// <summary>Whether it speaks of one row, a discharge, and not of the cell.</summary>
    public bool IsOfStep => Role is AttributeRole.Discharge;

    /// <summary>Its place among the columns, which is that of its attribute and argument in a class.</summary>
    public int Order { get; init; }
}

/// <summary>How the values of a column are read.</summary>
internal enum ColumnUse
{
    /// <summary>A name that becomes that of a class.</summary>
    Identifier,

    /// <summary>A material's name or formula.</summary>
    Material,

    /// <summary>The family of an electrolyte.</summary>
    Family,

    /// <summary>A quantity.</summary>
    Quantity,

    /// <summary>Text, as it stands.</summary>
    Text,

    /// <summary>Text that becomes part of the cell's notes.</summary>
    Note,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>Whether the row is a discharge or a charge.</summary>
    Direction,

    /// <summary>How the step was run.</summary>
    Mode,

    /// <summary>How an electrode's phases are arranged.</summary>
    Architecture,

    /// <summary>The shape of particles.</summary>
    Shape,

    /// <summary>How many interfaces a resistance was measured over.</summary>
    InterfaceCount,

    /// <summary>What an activation energy is of.</summary>
    ActivationForm,
}
