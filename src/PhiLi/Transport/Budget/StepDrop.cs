using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>What a step's current costs in the known resistances.</summary>
/// <param name="Step">The step.</param>
/// <param name="CurrentDensity">A/m², declared or Φ/k of a nominal step.</param>
/// <param name="Overpotential">V over all known resistances, estimates and kinetics included.</param>
/// <param name="Ohmic">V over the declared and derived linear resistances only: what rules accuse with; null where there are none.</param>
internal sealed record StepDrop(Step Step, Bounded CurrentDensity, Bounded Overpotential, Bounded? Ohmic);
