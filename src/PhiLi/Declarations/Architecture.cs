namespace PhiLi;

/// <summary>How the phases of a composite electrode are arranged.</summary>
public enum Architecture
{
    /// <summary>The source does not say; treated as a random mixture.</summary>
    NotStated,

    /// <summary>Particles mixed at random: a phase conducts above its percolation threshold.</summary>
    RandomMixture,

    /// <summary>Channels straight from the separator to the collector: no threshold, a best case.</summary>
    VerticallyAligned,

    /// <summary>Pillars or a three-dimensional array that stand on the collector: no threshold, a best case.</summary>
    PillarArray,

    /// <summary>Two networks, one for ions and one for electrons, carried by fibres, tubes or sheets: the threshold is that of their shape.</summary>
    DualPercolatingNetwork,

    /// <summary>A continuous scaffold that the other phase fills: no threshold, a best case.</summary>
    BicontinuousScaffold,

    /// <summary>Phases sintered together into one body: no threshold, a best case.</summary>
    CosinteredMonolith,
}
