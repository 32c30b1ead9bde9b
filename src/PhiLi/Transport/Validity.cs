using System;

namespace PhiLi.Transport;

/// <summary>What a law says of its own number: where it was left, or how little stands behind it.</summary>
[Flags]
internal enum Validity
{
    /// <summary>Nothing is to be said.</summary>
    Holds = 0,

    /// <summary>A model with assumed parameters: to be printed as an estimate, and behind any declared value.</summary>
    Estimate = 1,

    /// <summary>The most that any arrangement of the same amounts gives.</summary>
    BestCase = 2,

    /// <summary>An input is outside the range in which the law is in use; the number is what it gives there.</summary>
    OutOfRange = 4,

    /// <summary>Carried further in temperature than the law is trusted.</summary>
    Extrapolated = 8,

    /// <summary>Carried across a melting point, where conduction changes its kind.</summary>
    AcrossMelting = 16,

    /// <summary>The phase does not reach from one side to the other; there is no number.</summary>
    NotConnected = 32,

    /// <summary>The coats touch each other everywhere, and no matrix is left between them.</summary>
    NoFreeMatrix = 64,

    /// <summary>No arrangement of matter gives this number; it is told so that the figures behind it can be found.</summary>
    Impossible = 128,
}
