using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>Lithium against lithium: <see cref="CapacityBalance"/> with what is declared.</summary>
internal static class Balances
{
    /// <summary>N/P of a host anode, both loadings per area; null where one of four figures is unknown.</summary>
    public static Bounded? NegativeToPositive(Cell cell)
    {
        if (cell.Anode is not { Material: { } host } anode || !host.Is(Family.HostAnode) || cell.Cathode?.Material is not { } cathode || cell.ActiveLoading is not { } loading)
            return null;

        return Capacity(host) is { } negative && Capacity(cathode) is { } positive
            && Electrode.ActiveLoading(anode, Electrode.Area(anode)) is { } mass
            && Bounds.Of(negative) is { } q && Bounds.Of(mass) is { } m && Bounds.Of(positive) is { } p && Bounds.Of(loading) is { } l
                ? Bounds.Between(
                    CapacityBalance.NegativeToPositive(q.Value, m.Value, p.Value, l.Value),
                    CapacityBalance.NegativeToPositive(q.Lower, m.Lower, p.Upper, l.Upper),
                    CapacityBalance.NegativeToPositive(q.Upper, m.Upper, p.Lower, l.Lower))
                : null;
    }

    /// <summary>What lithium that was declared as metal holds, C/m²: by its thickness, else by its mass.</summary>
    public static Bounded? LithiumReserve(Cell cell)
    {
        if (cell.Anode is not { Material: { } metal } anode || !metal.Is(Family.MetalAnode)
            || metal.Formula is not { Elements: { Count: 1 } elements } || elements[0].Symbol != "Li" || Bounds.Of(metal.TheoreticalCapacity) is not { } capacity)
        {
            return null;
        }

        if (Bounds.Of(anode, Slots.Thickness) is { } thickness)
        {
            return Bounds.Of(metal.Figure(Slots.Density)) is { } density
                ? Bounds.Of((l, rho, q) => CapacityBalance.OfFoil(l, rho, q), thickness, density, capacity)
                : null;
        }

        return Bounds.Of(Electrode.ActiveLoading(anode, Electrode.Area(anode))) is { } loading ? Bounds.Product(loading, capacity) : null;
    }

    private static Figure? Capacity(MaterialFacts material) => material.Figure(Slots.ReversibleCapacity) ?? material.TheoreticalCapacity;
}
