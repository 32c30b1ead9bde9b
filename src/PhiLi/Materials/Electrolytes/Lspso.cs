namespace PhiLi.Materials;

/// <summary>Lithium tin thiophosphate with oxygen, Li₁₀Sn₀.₉₅P₂S₁₁.₄O₀.₅.</summary>
[IonConductor(
    "Li10Sn0.95P2S11.4O0.5", Name = "LSPSO", Conductivity = "3.96 mS/cm", ConductivityTemperature = "RT",
    ActivationEnergy = "0.25 eV",
    Source = "doi:10.1016/j.jallcom.2022.166731.")]
public sealed partial class Lspso : LgpsType;
