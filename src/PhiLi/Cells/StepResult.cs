namespace PhiLi.Cells;

/// <summary>What follows for one step, in coherent SI units. What the description does not determine is null.</summary>
internal sealed record StepResult
{
    public static StepResult Nothing { get; } = new();

    /// <summary>Charge per geometric area, C/m².</summary>
    public Figure? ArealCapacity { get; init; }

    /// <summary>Charge per mass of active material, C/kg.</summary>
    public Figure? SpecificCapacity { get; init; }

    /// <summary>What 1C refers to, per geometric area, C/m².</summary>
    public Figure? NominalArealCapacity { get; init; }

    /// <summary>Nominal rate, 1/s: declared, or current over nominal capacity.</summary>
    public Figure? Rate { get; init; }

    /// <summary>Current per geometric area, A/m²: as declared in one of three ways, never derived from a rate.</summary>
    public Figure? CurrentDensity { get; init; }

    /// <summary>k·j, mol/(m²·s): lithium that crosses the interface while the current flows.</summary>
    public Figure? Flux { get; init; }

    /// <summary>Φ = k·C·rate on the nominal time basis, mol/(m²·s).</summary>
    public Figure? Phi { get; init; }

    /// <summary>Φ = k·C/t on the measured time basis, mol/(m²·s): a mean over the step.</summary>
    public Figure? MeanPhi { get; init; }

    /// <summary>The Φ that is told of the step, and what time it refers to: the nominal one where there is one, else the measured mean.</summary>
    public (Figure Phi, TimeBasis Basis)? Told =>
        PerHour.Of(Phi?.Value) is not null ? (Phi!.Value, TimeBasis.Nominal)
        : PerHour.Of(MeanPhi?.Value) is not null ? (MeanPhi!.Value, TimeBasis.Measured)
        : null;

    /// <summary>Delivered over nominal capacity; may exceed one.</summary>
    public Figure? Utilisation { get; init; }
}
