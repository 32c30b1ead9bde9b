using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A law that was asked outside the range in which it is in use.</summary>
internal sealed class OutsideValidity() : Rule(
    "PHILI4019",
    "A law is used where it holds",
    Severity.Info,
    "Each law of transport holds in a range. Outside it the number is what the law gives there, and says less.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        bool? isInDoubt = null;
        foreach (var part in cell.Budget.Parts)
        {
            // Of a resistance that is not known no law was used.
            if (part.Value is null || (part.Validity & (Validity.OutOfRange | Validity.NoFreeMatrix)) == 0)
                continue;

            if (Judge(cell, part) is not { } finding)
                continue;

            // Asked once, and only where there is something to say.
            if (isInDoubt ??= Doubts.AboutBudget(cell))
                yield break;

            yield return finding;
        }
    }

    private Finding? Judge(Cell cell, Resistance part)
    {
        if ((part.Validity & Validity.NoFreeMatrix) != 0)
        {
            var filler = Behind(cell, part.Place, AttributeRole.ElectrolyteFiller);
            return At(
                filler?[Slots.Share]?.Place ?? part.Place,
                $"The interphases around the filler fill all of the matrix between them in {part.Name}: the estimate is that of coated grains alone. "
                + "Check the share, the radius and the thickness of the interphase.")
                with { Also = Say.Places(filler?[Slots.ParticleRadius], filler?[Slots.InterphaseThickness]) };
        }

        if (part.Domain == TransportDomain.Electrode)
        {
            return Short(cell) is { } additive
                ? At(
                    additive[Slots.AspectRatio]?.Place ?? additive.Place,
                    $"The percolation law of rods and discs is one of slender ones, and {Words.Clip(additive.Material?.Name ?? additive.Group)} "
                    + (additive[Slots.AspectRatio] is { } aspect ? $"has an aspect ratio of {Say.Text(aspect)}" : "has no AspectRatio")
                    + ": the threshold of spheres stands in for it.")
                : null;
        }

        return At(
            part.Place,
            $"{part.Name} is spread over a surface outside 30 to 150 times the geometric area, as electrodes have it: {part.How}. "
            + "Check the thickness of the cathode and the ParticleRadius, and whether all of the surface is in use.")
            with { Also = Say.Places(cell.Cathode?[Slots.ParticleRadius], cell.Cathode?[Slots.Thickness]) };
    }

    private static Part? Short(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.ConductiveAdditive && Shapes.Of(cell, part) is var form and not PhaseForm.Spheres
                && (PercolationThreshold.Of(new PhaseShape(form, 1 / Shapes.Aspect(part).Value)).Validity & Validity.OutOfRange) != 0)
            {
                return part;
            }
        }

        return null;
    }

    private static Part? Behind(Cell cell, Place place, AttributeRole role)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role == role && part.Attribute > place.Attribute)
                return part;
        }

        return null;
    }
}
