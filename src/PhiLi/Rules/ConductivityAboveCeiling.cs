using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A conductivity that no material of its family has.</summary>
internal sealed class ConductivityAboveCeiling() : Rule(
    "PHILI3006",
    "A conductivity is within its family's reach",
    Severity.Error,
    "Each family of lithium-ion conductors has a best one, and a value far above it is S/cm for mS/cm. Low values are never accused.")
{
    private static readonly Rational Thousand = new(1000);

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            // A layer's figure is judged at the layer, a material's at the material.
            if (part.Role is AttributeRole.Electrolyte or AttributeRole.IonConductor
                && part.Material is { } material && part[Slots.Conductivity] is { } conductivity
                && ConductivityCeiling.Of(material) is { } ceiling && Judge(cell, part, conductivity, ceiling) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Cell cell, Part part, Given conductivity, ConductivityCeiling ceiling)
    {
        if (RoomConductivity.Of(cell, part, conductivity) is not { } room || room.Least <= ceiling.Warning)
            return null;

        var isImpossible = room.Least > ceiling.Error;
        var unit = conductivity.Quantity.Unit;
        var at = room.Words.Replace("{0}", "at least " + Say.In(room.Least, unit));
        var said = isImpossible
            ? $"more than {ceiling.Name} can conduct at room temperature: {Say.In(ceiling.Error, unit)}"
            : $"more than {ceiling.Name} is known to conduct at room temperature: {Say.In(ceiling.Warning, unit)}";
        var fixes = Fixes(conductivity, room.Least, ceiling);
        return At(
            conductivity.Place,
            isImpossible ? Severity.Error : Severity.Warning,
            $"{Say.Text(conductivity)}{at} is {said}. " + (fixes.IsEmpty
                ? "Check the unit, the temperature and the family."
                : LiteralEdits.Meant(conductivity, fixes)))
            with { Also = Say.Places(part[Slots.ConductivityTemperature], part[Slots.ActivationEnergy]), Fixes = fixes };
    }

    private static EquatableArray<LiteralFix> Fixes(Given conductivity, Rational least, ConductivityCeiling ceiling)
    {
        var smaller = conductivity.Quantity.Unit.Symbol switch
        {
            "S/cm" => "mS/cm",
            "mS/cm" => "µS/cm",
            "S/m" => "mS/m",
            "mS/m" => "µS/m",
            _ => null,
        };
        return smaller is not null && least / Thousand <= ceiling.Warning && LiteralEdits.WithUnit(conductivity, smaller) is { } fix
            ? new([fix])
            : default;
    }
}
