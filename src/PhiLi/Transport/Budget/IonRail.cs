using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How ions get through the composite cathode.</summary>
internal static class IonRail
{
    public static Conduction Of(Cell cell, PhaseVolumes volumes, CellTemperature temperature)
    {
        if (cell.Cathode is { } cathode && cathode[Slots.EffectiveConductivity] is { } declared)
        {
            return Bounds.Of(declared.Figure) is { } effective
                ? new(effective, Provenance.Declared, Validity.Holds, $"{Told.In(effective, QuantityKinds.Conductivity)} declared of the electrode")
                : Conduction.Unknown("the electrode's ionic conductivity is only a bound");
        }

        var network = new PhaseNetwork();
        var architecture = Shapes.Of(cell);
        var tortuosity = Bounds.OfFactor(cell.Cathode?[Slots.Tortuosity]?.Figure);
        var isCarried = false;
        foreach (var part in cell.Parts)
        {
            if (!CarriesIons(part))
                continue;

            isCarried = true;
            network.Add(
                part.Material?.Name ?? part.Group,
                LayerConductivity.Of(cell, part, temperature),
                volumes.Of(part) ?? Pores(part, volumes),
                Shapes.IsContinuous(architecture) ? PhaseForm.Continuous : Shapes.Of(cell, part),
                Shapes.Aspect(part),
                tortuosity);
        }

        return isCarried ? network.Total() : Conduction.Unknown("needs [Catholyte], or the electrode's own ionic conductivity");
    }

    /// <summary>A catholyte, or an additive that is an electrolyte.</summary>
    public static bool CarriesIons(Part part) =>
        part.Role == AttributeRole.Catholyte || (part.Role == AttributeRole.ConductiveAdditive && part.Material is { } material && material.Is(Family.Electrolyte));

    /// <summary>A liquid without a share of the solids: it fills the pores.</summary>
    public static bool FillsPores(Part part) =>
        part.Role == AttributeRole.Catholyte && part.Material is { } material && material.Is(Family.Liquid) && part[Slots.Share] is null;

    private static (Bounded Fraction, Provenance Provenance)? Pores(Part part, PhaseVolumes volumes) =>
        FillsPores(part) && volumes.Porosity is { } porosity
            ? (porosity, volumes.IsPorosityDeclared ? Provenance.Derived : Provenance.Library)
            : null;
}
