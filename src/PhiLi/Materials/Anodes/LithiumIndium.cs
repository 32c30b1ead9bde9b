namespace PhiLi.Materials;

/// <summary>Lithium-indium alloy on its two-phase plateau (In and InLi).</summary>
/// <remarks>The capacity counts one lithium an indium and is per gram of indium: for capacity ratios only.</remarks>
[ActiveMaterial(
    "In", Name = "Li-In",
    Aliases = "In-Li; Li-In alloy; In-Li alloy; lithium-indium alloy; Li0.5In; Li0.6In; In/InLi; InLi/In",
    Electrons = 1, AverageVoltage = "0.62 V",
    Source = "doi:10.1002/batt.201800149 (0.62 V against lithium at room temperature).")]
public sealed partial class LithiumIndium : AlloyAnode;
