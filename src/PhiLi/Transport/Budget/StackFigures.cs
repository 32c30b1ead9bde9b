using System.Collections.Generic;

namespace PhiLi.Transport;

/// <summary>Energy of the stack over what is declared of it.</summary>
/// <param name="SpecificEnergy">J/kg.</param>
/// <param name="EnergyDensity">J/m³.</param>
/// <param name="LeftOut">What is not counted because it is not declared, such as <c>collectors</c>.</param>
internal sealed record StackFigures(Bounded? SpecificEnergy, Bounded? EnergyDensity, IReadOnlyList<string> LeftOut);
