using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>What each step's current costs.</summary>
/// <remarks>
/// Linear parts take j·R. Kinetic interfaces take what Butler–Volmer asks for at the step's own current: in a composite cathode that
/// stands in for its R_ct, so that the rails beside it are loaded as that current loads them.
/// </remarks>
internal static class StepDrops
{
    public static IReadOnlyList<StepDrop> Of(Cell cell, ResistanceChain chain)
    {
        if (chain.Total is null)
            return [];

        var drops = new List<StepDrop>(cell.Steps.Count);
        foreach (var step in cell.Steps)
        {
            if (Current(step) is not { } current || Overpotential(chain, current) is not { } overpotential)
                continue;

            drops.Add(new(step, current, overpotential, chain.Accusing is { } ohmic ? Bounds.Product(current, ohmic) : null));
        }

        return drops;
    }

    /// <summary>j in A/m²: declared; else rate × nominal capacity, which is what a rate means; else Φ/k = rate × delivered capacity.</summary>
    private static Bounded? Current(Step step)
    {
        var result = step.Result;
        if (result.CurrentDensity is { } declared)
            return Bounds.Of(declared);

        return result.Rate is { } rate && (result.NominalArealCapacity ?? result.ArealCapacity) is { } capacity ? Bounds.Of(capacity * rate) : null;
    }

    private static Bounded? Overpotential(ResistanceChain chain, Bounded current)
    {
        var cathode = chain.Cathode;
        var sum = (Bounded?)null;
        foreach (var part in chain.Parts)
        {
            var isOfCathode = part.Domain == TransportDomain.Electrode || part.Name == ResistanceChain.CathodeInterfaceName;
            var isKinetic = (isOfCathode && cathode.Interface.ExchangeCurrent is not null)
                || (part.Name == ResistanceChain.AnodeInterfaceName && chain.Anode.ExchangeCurrent is not null);
            if (isKinetic || part.Value is not { } resistance)
                continue;

            if (Bounds.Product(current, resistance) is not { } drop)
                return null;

            sum = Bounds.Sum(sum, drop);
        }

        if (Kinetic(chain.Anode, current) is { } atAnode)
            sum = Bounds.Sum(sum, atAnode);

        if (Kinetic(cathode.Interface, current) is not { } atCathode)
            return sum;

        sum = Bounds.Sum(sum, atCathode);
        return Rest(cathode, current, atCathode) is { } rest ? Bounds.Sum(sum, rest) : sum;
    }

    /// <summary>η of an interface that is told by its kinetics, V.</summary>
    private static Bounded? Kinetic(CellInterface at, Bounded current) => at.ExchangeCurrent is { } exchange
        ? Bounds.Of((j, exchanged, t) => ButlerVolmer.Overpotential(j, exchanged, t), current, Bounds.Falling(exchange), at.Temperature)
        : null;

    /// <summary>What the rails take beyond the charge transfer, which passes this current at this overpotential, V.</summary>
    private static Bounded? Rest(CompositeCathode cathode, Bounded current, Bounded kinetic)
    {
        if (cathode.Rails is not { Ionic: { } ionic, Electronic: { } electronic })
            return null;

        // A voltage over each of the three, all at one current: the law is the same in volts as in Ω·m².
        var coated = cathode.Coated;
        return Bounds.Product(current, ionic) is { } ions && Bounds.Product(current, electronic) is { } electrons
            && Bounds.Product(current, coated) is { } coat
                ? Bounds.Of(CompositeCathode.Rest, ions, electrons, kinetic + coat)
                : null;
    }
}
