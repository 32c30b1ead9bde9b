namespace PhiLi.Benchmarks.Drivers;

/// <summary>What happened to the project before the driver ran.</summary>
internal enum Occasion
{
    /// <summary>It is new: nothing is cached, no symbol is bound.</summary>
    Cold,

    /// <summary>It is new, and XML comments are parsed, those of generated files too.</summary>
    ColdInEditor,

    /// <summary>A file without cells has changed.</summary>
    UnrelatedEdit,

    /// <summary>A digit of one cell has changed.</summary>
    CellEdit,
}

/// <summary>Medians of a series of paired runs, in milliseconds.</summary>
/// <param name="Cells">How many cells.</param>
/// <param name="Occasion">What happened before.</param>
/// <param name="Generator">PhiLi's, as the driver books it.</param>
/// <param name="Total">PhiLi's, from compilation to compilation.</param>
/// <param name="Pause">How much of that the garbage collector held everything up.</param>
/// <param name="Floor">The same of the generator that does nothing.</param>
/// <param name="Ratio">The median of the pairs' ratios, which a machine's moods touch least.</param>
internal sealed record DriverCost(int Cells, Occasion Occasion, double Generator, double Total, double Pause, double Floor, double Ratio);
