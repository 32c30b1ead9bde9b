using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>The resistance of each layer between the electrodes: <see cref="Separator"/> with what is declared.</summary>
internal static class ElectrolyteLayers
{
    public static Resistance Resistance(Cell cell, ElectrolyteLayer layer, CellTemperature temperature)
    {
        var part = layer.Part;
        var conduction = IsPoresOfLiquid(layer)
            ? Conduction.Unknown("needs the conductivity of the filled separator, which is not the liquid's")
            : LayerConductivity.Of(cell, layer, temperature);
        if (conduction.Value is not { } conductivity)
            return Unknown(part, conduction.How, conduction.Validity);

        if (Bounds.Of(part, Slots.Thickness) is not { } thickness)
            return Unknown(part, "needs a thickness", conduction.Validity);

        if (Bounds.Of(Separator.Ohmic, thickness, Bounds.Falling(conductivity)) is not { } ohmic)
            return Unknown(part, "is beyond what numbers hold", conduction.Validity);

        var provenance = Origins.OfLaw(conduction.Provenance);
        var accuses = Origins.MayAccuse(conduction.Provenance, conduction.Validity) ? ohmic : (Bounded?)null;
        var how = $"L/σ, {Told.In(thickness, QuantityKinds.Thickness)}, {conduction.How}";
        var own = Bounds.OfShare(part[Slots.TransferenceNumber]?.Figure);
        // A transference number of one is no rounded figure: no salt moves, and the layer is what it is at once.
        if ((own ?? Bounds.OfShare(part.Material?.Figure(Slots.TransferenceNumber))) is not { Value: < 1 } transference
            || Bounds.Of(Steady, thickness, Bounds.Falling(conductivity), Bounds.Falling(transference)) is not { } steady)
        {
            return new(part.Group, TransportDomain.Bulk, ohmic, provenance, how, conduction.Validity, part.Place) { Accuses = accuses };
        }

        // A material's transference number is no declaration; at once the layer has no less than L/σ.
        return new(
            part.Group,
            TransportDomain.Bulk,
            steady,
            own is null ? Origins.Weaker(provenance, Provenance.Library) : provenance,
            $"L/(σ·t₊), t₊ {Told.Plain(transference.Value)}{(own is null ? " of the material" : "")}{how.Substring(3)}",
            conduction.Validity,
            part.Place)
        {
            Accuses = accuses is not null && own is not null ? steady : accuses,
        };
    }

    /// <summary>Whether a layer's description says something of its resistance.</summary>
    public static bool IsDescribed(ElectrolyteLayer layer) =>
        layer.Measured.Count + layer.Scaffolds.Count + layer.Fillers.Count > 0
        || layer.Part[Slots.Conductivity] is not null
        || (layer.Part[Slots.Thickness] is not null && layer.Part.Material is { } material && material.States(Slots.Conductivity) && !material.Is(Family.Liquid));

    private static double? Steady(double thickness, double conductivity, double transference) => Separator.Steady(thickness, conductivity, transference);

    private static bool IsPoresOfLiquid(ElectrolyteLayer layer) =>
        layer.Part.Material is { } material && material.Is(Family.Liquid) && layer.Part[Slots.Conductivity] is null && layer.Measured.Count == 0;

    private static Resistance Unknown(Part part, string how, Validity validity) =>
        new(part.Group, TransportDomain.Bulk, null, Provenance.Unknown, how, validity, part.Place);
}
