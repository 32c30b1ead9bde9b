namespace PhiLi.Materials;

/// <summary>High-entropy sulfide of the LGPS type, Li₉.₅₄[Si₀.₆Ge₀.₄]₁.₇₄P₁.₄₄S₁₁.₁Br₀.₃O₀.₆.</summary>
/// <remarks>The sites are those that its formula brackets, and its anions. Reviews call it the highest conductivity of a solid lithium conductor.</remarks>
[IonConductor(
    "Li9.54[Si0.6Ge0.4]1.74P1.44S11.1Br0.3O0.6", Name = "HE-LGPS", Aliases = "LSiGePSBrO", Conductivity = "32 mS/cm",
    ConductivityTemperature = "25 °C",
    Sites = "[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]",
    Source = "doi:10.1126/science.add7138 (as reviews quote it: of the bulk).")]
public sealed partial class HighEntropyLgps : LgpsType;
