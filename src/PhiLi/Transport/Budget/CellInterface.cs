using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>What crossing one electrode's interface costs.</summary>
/// <param name="Resistance">Ω·m² of geometric area; of kinetics their resistance at small currents. Null where it is unknown.</param>
/// <param name="Provenance">Where it comes from.</param>
/// <param name="How">In words.</param>
/// <param name="Place">The attribute, or what stands for it.</param>
internal sealed record CellInterface(Bounded? Resistance, Provenance Provenance, string How, Place Place)
{
    /// <summary>j₀ in A/m², where the interface is told by its kinetics.</summary>
    public Bounded? ExchangeCurrent { get; init; }

    /// <summary>T of the kinetics in K.</summary>
    public Bounded Temperature { get; init; }

    /// <summary>Whether a resistance was measured, in which every layer at the interface is.</summary>
    public bool IsMeasured => Resistance is not null && ExchangeCurrent is null;

    /// <param name="cell">The cell.</param>
    /// <param name="part">The interface's attribute, if there is one.</param>
    /// <param name="otherwise">What is accused where there is none.</param>
    /// <param name="temperature">The temperature of the cell.</param>
    public static CellInterface Of(Cell cell, Part? part, Part? otherwise, CellTemperature temperature)
    {
        if (part is null)
            return new(null, Provenance.Unknown, "needs the interface's resistance or exchange current density", otherwise?.Place ?? Place.Type);

        return OfKinetics(part, temperature) ?? OfResistance(cell, part)
            ?? new(null, Provenance.Unknown, "needs the interface's resistance or exchange current density", part.Place);
    }

    private static CellInterface? OfKinetics(Part part, CellTemperature temperature) =>
        Bounds.Of(part, Slots.ExchangeCurrentDensity) is { Value: > 0 } exchange && temperature.ForKinetics is { } kelvins
        && Bounds.Of((t, j) => ButlerVolmer.ChargeTransfer(j, t), kelvins, Bounds.Falling(exchange)) is { } linear
            ? new(
                linear,
                Provenance.Derived,
                $"RT/(F·j₀) at small currents, j₀ {Told.In(exchange, QuantityKinds.CurrentDensity)}, {Told.In(kelvins, QuantityKinds.Temperature)}"
                    + (temperature.IsDeclared ? "" : " assumed") + "; each step by Butler–Volmer",
                part.Place)
            {
                ExchangeCurrent = exchange,
                Temperature = kelvins,
            }
            : null;

    private static CellInterface? OfResistance(Cell cell, Part part)
    {
        if (Bounds.Of(part, Slots.Resistance) is not { } declared)
            return null;

        var isOfTwo = (Interfaces)cell.Declaration.Attributes[part.Attribute].Integer("Of") == Interfaces.Two;
        var enhancement = Bounds.OfFactor(part[Slots.AreaEnhancement]?.Figure);
        var divisor = isOfTwo ? 2.0 : 1;
        var resistance = Bounds.Quotient(declared, Bounded.Exact(divisor));
        if (enhancement is { } factor && resistance is { } flat)
            resistance = Bounds.Quotient(flat, factor);

        var how = $"declared as {Told.In(declared, QuantityKinds.AreaSpecificResistance)}{(isOfTwo ? " of two interfaces, halved" : "")}"
            + (enhancement is { } times ? $", over an area {Told.Plain(times.Value)} times the geometric one" : "");
        return resistance is null ? null : new(resistance, isOfTwo || enhancement is not null ? Provenance.Derived : Provenance.Declared, how, part.Place);
    }
}
