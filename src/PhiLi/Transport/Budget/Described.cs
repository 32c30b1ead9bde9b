using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Whether a description says anything that a budget is made of. Asked of every cell: most say nothing, and cost no more than this.</summary>
internal static class Described
{
    private static readonly Slot[] OfElectrode =
    [
        Slots.Thickness, Slots.Porosity, Slots.Tortuosity, Slots.EffectiveConductivity, Slots.ElectronicConductivity, Slots.ParticleRadius,
    ];

    private static readonly Slot[] OfCathodeTransport = [Slots.Tortuosity, Slots.EffectiveConductivity, Slots.ElectronicConductivity];

    /// <summary>Whether there is more than capacity, rate and loading.</summary>
    public static bool SaysMoreThanItsSteps(Cell cell)
    {
        var parts = cell.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            if (SaysMore(cell, parts[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a resistance is declared, or is to be had from what is: then those that are unknown are listed too.</summary>
    public static bool SaysResistances(Cell cell, List<ElectrolyteLayer> layers)
    {
        foreach (var layer in layers)
        {
            if (ElectrolyteLayers.IsDescribed(layer))
                return true;
        }

        foreach (var part in cell.Parts)
        {
            if (part.Role is AttributeRole.CathodeInterface or AttributeRole.AnodeInterface
                || IonRail.CarriesIons(part)
                || (part.Role is AttributeRole.CathodeCoating or AttributeRole.AnodeInterlayer && part.Givens.Count > 0))
            {
                return true;
            }
        }

        return cell.Cathode is { } cathode && GivesAny(cathode, OfCathodeTransport);
    }

    private static bool SaysMore(Cell cell, Part part) => part.Role switch
    {
        AttributeRole.Catholyte or AttributeRole.ConductiveAdditive or AttributeRole.CathodeCoating or AttributeRole.CathodeInterface
            or AttributeRole.MeasuredConductivity or AttributeRole.ElectrolyteScaffold or AttributeRole.ElectrolyteFiller
            or AttributeRole.AnodeInterlayer or AttributeRole.AnodeInterface
            or AttributeRole.CathodeCollector or AttributeRole.AnodeCollector => true,
        AttributeRole.Electrolyte => part.Givens.Count > 0 || SaysMore(part.Material),
        AttributeRole.Cathode => GivesAny(part, OfElectrode) || Shapes.Of(cell) != Architecture.NotStated,
        AttributeRole.Anode => part.Givens.Count > 0,
        AttributeRole.Conditions => Gives(part, Slots.AllowedOverpotential) || Gives(part, Slots.StackPressure),
        AttributeRole.Discharge => Gives(part, Slots.AverageVoltage),
        _ => false,
    };

    private static bool SaysMore(MaterialFacts? material) =>
        material is not null && (material.StatesSites || material.Order != Order.NotStated || material.States(Slots.StableFrom) || material.States(Slots.StableTo));

    private static bool GivesAny(Part part, Slot[] slots)
    {
        foreach (var slot in slots)
        {
            if (Gives(part, slot))
                return true;
        }

        return false;
    }

    // By index: walking a list by its interface would cost an object for each question.
    private static bool Gives(Part part, Slot slot)
    {
        var givens = part.Givens;
        for (var i = 0; i < givens.Count; i++)
        {
            if (ReferenceEquals(givens[i].Slot, slot))
                return true;
        }

        return false;
    }
}
