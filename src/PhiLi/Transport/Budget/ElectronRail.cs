using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How electrons get through the composite cathode. Most descriptions say nothing of it, and then they count as free.</summary>
internal static class ElectronRail
{
    /// <summary>How they are conducted; null where they count as free.</summary>
    public static Conduction? Of(Cell cell, PhaseVolumes volumes)
    {
        if (cell.Cathode is { } cathode && cathode[Slots.ElectronicConductivity] is { } declared)
        {
            return Bounds.Of(declared.Figure) is { } electronic
                ? new Conduction(electronic, Provenance.Declared, Validity.Holds, $"{Told.In(electronic, QuantityKinds.Conductivity)} declared of the electrode")
                : Conduction.Unknown("the electrode's electronic conductivity is only a bound");
        }

        var network = new PhaseNetwork();
        var (isCarried, isStated) = (false, true);
        foreach (var part in cell.Parts)
        {
            if (!CarriesElectrons(part) || part[Slots.Conductivity] is not { } own || Bounds.Of(own.Figure) is not { } conductivity || volumes.Of(part) is not { } volume)
                continue;

            isCarried = true;
            isStated &= cell.Declaration.Attributes[part.Attribute].Text("Shape") is not null;
            network.Add(
                part.Material?.Name ?? part.Group,
                new Conduction(conductivity, Provenance.Declared, Validity.Holds, Told.In(conductivity, QuantityKinds.Conductivity)),
                volume,
                Shapes.Of(cell, part),
                Shapes.Aspect(part));
        }

        if (!isCarried)
            return null;

        // Carbon black of a few per cent is no heap of spheres: nobody is told that it is not connected who did not say that it is.
        var total = network.Total();
        return total.Value is null && !isStated ? null : total;
    }

    /// <summary>What is said where electrons count as free.</summary>
    public static string Free(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            if (CarriesElectrons(part))
                return "R_e = 0: electrons count as free, as no network of the additive follows from its share, shape and conductivity";
        }

        return "R_e = 0: electrons count as free";
    }

    /// <summary>An additive that is no electrolyte.</summary>
    public static bool CarriesElectrons(Part part) => part.Role == AttributeRole.ConductiveAdditive && !IonRail.CarriesIons(part);
}
