using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi;

/// <summary>What is known of one discharge or charge. What the description does not determine is null.</summary>
public sealed class StepRecord
{
    private readonly Step _step;
    private readonly bool _hasErrors;
    private readonly Bounded? _overpotential;

    internal StepRecord(Step step, TransportBudget budget, bool hasErrors)
    {
        _step = step;
        _hasErrors = hasErrors;
        _overpotential = budget.OverpotentialOf(step);
    }

    /// <summary>What its group of constants is called.</summary>
    public string Name => _step.Group;

    /// <summary>Whether it is a discharge; else it is a charge.</summary>
    public bool IsDischarge => _step.IsDischarge;

    /// <summary>Number of the cycle from 1; null where it is not stated.</summary>
    public int? Cycle => _step.Cycle > 0 ? _step.Cycle : null;

    /// <summary>How it was run.</summary>
    public StepMode Mode => _step.Mode;

    /// <summary>Charge per geometric area, mAh/cm²; declared or derived.</summary>
    public double? ArealCapacity => _step.Result.ArealCapacity?.In(QuantityKinds.ArealCapacity);

    /// <summary>Charge per mass of active material, mAh/g; declared or derived.</summary>
    public double? SpecificCapacity => _step.Result.SpecificCapacity?.In(QuantityKinds.SpecificCapacity);

    /// <summary>Nominal C-rate, h⁻¹; declared, or current over nominal capacity.</summary>
    public double? Rate => _step.Result.Rate?.In(QuantityKinds.Rate);

    /// <summary>Current per geometric area, mA/cm²; as declared.</summary>
    public double? CurrentDensity => _step.Result.CurrentDensity?.In(QuantityKinds.CurrentDensity);

    /// <summary>Φ in mol·m⁻²·h⁻¹ on the <see cref="Basis"/>; null while an error stands against the cell.</summary>
    public double? Phi => _hasErrors ? null : PerHour.Of(_step.Result.Told?.Phi.Value);

    /// <summary>The least Φ that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiLower => _hasErrors ? null : PerHour.Of(_step.Result.Told?.Phi.Interval.Lower);

    /// <summary>The largest Φ that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiUpper => _hasErrors ? null : PerHour.Of(_step.Result.Told?.Phi.Interval.Upper);

    /// <summary>What time <see cref="Phi"/> refers to.</summary>
    public TimeBasis Basis => _step.Result.Told?.Basis ?? TimeBasis.None;

    /// <summary>k·j in mol·m⁻²·h⁻¹: what crosses the interface while the current flows.</summary>
    public double? Flux => _hasErrors ? null : PerHour.Of(_step.Result.Flux?.Value);

    /// <summary>Delivered over nominal capacity; may exceed one.</summary>
    public double? Utilisation => _step.Result.Utilisation?.Value?.ToDouble();

    /// <summary>
    /// What the step's current costs in the known resistances, V: a lower bound, since what is unknown costs as well. Null while an
    /// error stands against the cell.
    /// </summary>
    public double? Overpotential => _hasErrors ? null : _overpotential?.Number;
}

/// <summary>What time a Φ refers to. Bases are never mixed in one chart or maximum.</summary>
public enum TimeBasis
{
    /// <summary>There is no Φ.</summary>
    None,

    /// <summary>The nominal C-rate: Φ = k·C·rate, the reading of the published landscape.</summary>
    Nominal,

    /// <summary>A measured time: Φ = k·C/t, a mean over the step.</summary>
    Measured,
}
