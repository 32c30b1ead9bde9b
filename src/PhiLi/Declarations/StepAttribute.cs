using System;

namespace PhiLi;

/// <summary>A discharge or a charge of the cell.</summary>
/// <remarks>
/// The time basis of Φ is explicit: <see cref="Rate"/> is nominal and gives Φ = k·C·rate; <see cref="CurrentDensity"/> gives the
/// flux k·j and, with a nominal capacity, the rate; <see cref="Time"/> is measured and gives a measured mean.
/// </remarks>
public abstract class StepAttribute : Attribute
{
    private protected StepAttribute(string? capacity) => Capacity = capacity;

    /// <summary>
    /// Charge delivered, as the source prints it: per area (<c>"1.85 mAh/cm²"</c>), per active mass (<c>"142 mAh/g"</c>, areal
    /// through the loading) or in all (<c>"0.40 mAh"</c>, areal through the area); above zero.
    /// </summary>
    public string? Capacity { get; }

    /// <summary>Charge per mass of active material, such as <c>"168 mAh/g"</c>; above zero.</summary>
    public string? SpecificCapacity { get; set; }

    /// <summary>Nominal C-rate, such as <c>"1C"</c>, <c>"C/3"</c> or <c>"0.5 h⁻¹"</c>; above zero, exact.</summary>
    public string? Rate { get; set; }

    /// <summary>Measured duration of the step, such as <c>"75 min"</c>; above zero.</summary>
    public string? Time { get; set; }

    /// <summary>Current per area, such as <c>"5.6 mA/cm²"</c>; above zero.</summary>
    public string? CurrentDensity { get; set; }

    /// <summary>Current per mass of active material, such as <c>"80 mA/g"</c>; above zero.</summary>
    public string? SpecificCurrent { get; set; }

    /// <summary>Current in all, such as <c>"0.3 mA"</c> (per area through the area); above zero.</summary>
    public string? Current { get; set; }

    /// <summary>Φ as the source prints it, such as <c>"0.69 mol/(m²·h)"</c>; compared, never used.</summary>
    public string? ReportedPhi { get; set; }

    /// <summary>Number of the cycle, from 1; zero means it is not stated.</summary>
    public int Cycle { get; set; }

    /// <summary>How the step was run.</summary>
    public StepMode Mode { get; set; }

    /// <summary>Lower cut-off potential, such as <c>"2.8 V vs Li⁺/Li"</c>.</summary>
    public string? LowerCutoff { get; set; }

    /// <summary>Upper cut-off potential, such as <c>"3.6 V vs Li-In"</c>.</summary>
    public string? UpperCutoff { get; set; }

    /// <summary>Average potential over the step, such as <c>"3.8 V"</c>.</summary>
    public string? AverageVoltage { get; set; }

    /// <summary>What the generated group of this step is called; <c>Discharge</c>, <c>Charge</c> or a numbered one if left out.</summary>
    public string? Name { get; set; }
}

/// <summary>Declares a discharge of the cell.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class DischargeAttribute : StepAttribute
{
    /// <summary>Declares a discharge.</summary>
    /// <param name="capacity">Charge delivered, such as <c>"1.85 mAh/cm²"</c>, <c>"142 mAh/g"</c> or <c>"0.40 mAh"</c>.</param>
    public DischargeAttribute(string? capacity = null)
        : base(capacity)
    {
    }
}

/// <summary>Declares a charge of the cell.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ChargeAttribute : StepAttribute
{
    /// <summary>Declares a charge.</summary>
    /// <param name="capacity">Charge taken up, such as <c>"1.90 mAh/cm²"</c>, <c>"159 mAh/g"</c> or <c>"0.40 mAh"</c>.</param>
    public ChargeAttribute(string? capacity = null)
        : base(capacity)
    {
    }
}
