namespace PhiLi.Materials;

/// <summary>Lithium manganese iron phosphate 6:4, LiMn₀.₆Fe₀.₄PO₄ (LMFP).</summary>
[ActiveMaterial(
    "LiMn0.6Fe0.4PO4", Name = "LMFP64", Aliases = "LMFP60; LMFP 60:40", AverageVoltage = "3.9 V",
    Source = "Average voltage: in the BattINFO band of 3.5 to 4.0 V.")]
public sealed partial class Lmfp64 : Olivine;
