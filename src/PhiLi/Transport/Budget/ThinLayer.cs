using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>The resistance of a coating or an interlayer.</summary>
internal static class ThinLayer
{
    /// <param name="cell">The cell.</param>
    /// <param name="part">The layer.</param>
    /// <param name="roughness">Surface that it covers, per geometric area.</param>
    /// <param name="surface">Where that comes from.</param>
    /// <param name="validity">What its law says of it.</param>
    /// <param name="temperature">The temperature of the cell.</param>
    public static Resistance Of(Cell cell, Part part, Bounded roughness, Provenance surface, Validity validity, CellTemperature temperature)
    {
        var conduction = LayerConductivity.Of(cell, part, temperature);
        if (conduction.Value is not { } conductivity)
            return Unknown(part, conduction.How, validity | conduction.Validity);

        if (Bounds.Of(part, Slots.Thickness) is not { } thickness)
            return Unknown(part, "needs a thickness", validity);

        if (Bounds.Of((l, s, r) => Coating.Resistance(l, s, r), thickness, Bounds.Falling(conductivity), Bounds.Falling(roughness)) is not { } resistance)
            return Unknown(part, "is beyond what numbers hold", validity);

        var provenance = Origins.OfLaw(Origins.Weaker(conduction.Provenance, surface));
        return new(
            part.Group,
            TransportDomain.Interfaces,
            resistance,
            provenance,
            $"L/σ, {Told.In(thickness, QuantityKinds.Thickness)}, {conduction.How}"
                + (roughness.Value == 1 ? "" : $", over a surface {Told.Plain(roughness.Value)} times the geometric area"),
            validity | conduction.Validity,
            part.Place)
        {
            Accuses = Origins.MayAccuse(provenance, validity | conduction.Validity) ? resistance : null,
        };
    }

    /// <summary>One that a measured resistance of its interface has in it.</summary>
    public static Resistance Inside(Part part) =>
        new(part.Group, TransportDomain.Interfaces, null, Provenance.Unknown, "inside the interface's resistance, and not added", Validity.Holds, part.Place)
        {
            IsInside = true,
        };

    public static Resistance Unknown(Part part, string how, Validity validity) =>
        new(part.Group, TransportDomain.Interfaces, null, Provenance.Unknown, how, validity, part.Place);
}
