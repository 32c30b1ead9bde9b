using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A composite cathode of which one phase is too little to reach from side to side.</summary>
internal sealed class PhaseNotConnected() : Rule(
    "PHILI4012",
    "The phases of a composite reach through it",
    Severity.Warning,
    "Particles mixed at random make a path through the electrode above a volume fraction that their shape decides, the percolation threshold.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        // Volumes are worked out only where a phase beside the active material has a share.
        if (cell.Cathode is not { } cathode || !HasShares(cell))
            yield break;

        var volumes = new PhaseVolumes(cell);
        if (volumes.Validity != Validity.Holds)
            yield break;

        var ions = IonRail.Of(cell, volumes, CellTemperature.Of(cell)).Validity;
        var electrons = ElectronRail.Of(cell, volumes)?.Validity ?? Validity.Holds;
        foreach (var (rail, carries, what) in new (Validity, Func<Part, bool>, string)[] { (ions, IonRail.CarriesIons, "ions"), (electrons, ElectronRail.CarriesElectrons, "electrons") })
        {
            if ((rail & Validity.NotConnected) != 0 && Judge(cell, cathode, volumes, carries, what) is { } finding)
                yield return finding;
        }
    }

    // Of several phases that carry the same, all are too little; the first one stands for them.
    private Finding? Judge(Cell cell, Part cathode, PhaseVolumes volumes, Func<Part, bool> carries, string what)
    {
        Finding? first = null;
        foreach (var part in cell.Parts)
        {
            if (!carries(part))
                continue;

            if (Flows(part) || volumes.Of(part) is not var (fraction, _) || Threshold(cell, part) is not var (threshold, shape)
                || !(fraction.Upper < threshold))
            {
                return null;
            }

            first ??= At(
                part[Slots.Share]?.Place ?? part.Place,
                $"{Words.Clip(part.Material?.Name ?? part.Group)} fills {Told.In(fraction, QuantityKinds.VolumeFraction)} of the cathode's volume, and {shape} mixed at random reach through it "
                + $"from {Told.In(threshold, QuantityKinds.VolumeFraction)} on: the {what} have no way through. "
                + "Correct the share or the porosity, state how the phases lie (Shape, AspectRatio, Architecture), or give the conductivity of the electrode.")
                with { Also = Say.Places(cathode[Slots.Porosity], part[Slots.AspectRatio]) };
        }

        return first is null || Doubts.AboutBudget(cell) ? null : first;
    }

    private static bool HasShares(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role is AttributeRole.Catholyte or AttributeRole.ConductiveAdditive && part[Slots.Share] is not null)
                return true;
        }

        return false;
    }

    // What flows around the grains while the electrode is made is connected at nearly any amount, as a binder is.
    private static bool Flows(Part part) =>
        part.Material is { } material && (material.Is(Family.Liquid) || material.Is(Family.Polymer) || material.Is(Family.PlasticCrystal));

    /// <summary>The least that the threshold may be; null where the shape is not told well enough.</summary>
    private static (double Threshold, string Shape)? Threshold(Cell cell, Part part)
    {
        var form = Shapes.Of(cell, part);
        if (form == PhaseForm.Spheres)
            return PercolationThreshold.Of(PhaseShape.Spheres).Value is { } spheres ? (spheres, "spheres") : null;

        // Rods and discs of no known length may be as slender as any.
        return part[Slots.AspectRatio] is { } aspect && Bounds.OfFactor(aspect.Figure) is { Upper: <= double.MaxValue } slender
            && PercolationThreshold.Of(new PhaseShape(form, 1 / slender.Upper)).Value is { } least
            ? (least, (form == PhaseForm.Rods ? "rods" : "discs") + " of an aspect ratio of " + Say.Text(aspect))
            : null;
    }
}
