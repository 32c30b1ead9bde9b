using System.Collections.Generic;

namespace PhiLi.Cells;

/// <summary>A discharge or a charge.</summary>
internal sealed class Step(AttributeRole role, int attribute, string group, IReadOnlyList<Given> givens)
    : Part(role, attribute, group, null, givens)
{
    public bool IsDischarge => Role == AttributeRole.Discharge;

    /// <summary>Number of the cycle from 1; zero where it is not stated.</summary>
    public int Cycle { get; init; }

    public StepMode Mode { get; init; }

    /// <summary>What follows from the description.</summary>
    public StepResult Result { get; internal set; } = StepResult.Nothing;
}
