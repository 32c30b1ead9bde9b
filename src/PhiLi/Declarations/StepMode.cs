namespace PhiLi;

/// <summary>How a step was run.</summary>
public enum StepMode
{
    /// <summary>The source does not say.</summary>
    NotStated,

    /// <summary>At constant current to a cut-off potential.</summary>
    ConstantCurrent,

    /// <summary>At constant current, then at constant voltage.</summary>
    ConstantCurrentConstantVoltage,

    /// <summary>Stopped at a set capacity: it shows no limit of the cell, and the cell's own Φ leaves it out.</summary>
    CapacityLimited,
}
