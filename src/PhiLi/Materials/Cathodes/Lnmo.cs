namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese oxide spinel, LiNi₀.₅Mn₁.₅O₄ (LNMO).</summary>
/// <remarks>A second lithium goes in near 3 V, which doubles the theoretical capacity.</remarks>
[ActiveMaterial(
    "LiNi0.5Mn1.5O4", Name = "LNMO", Aliases = "LMNO; high-voltage spinel; LNMO spinel", AverageVoltage = "4.7 V",
    Source = "Average voltage: in the BattINFO band of 4.4 to 4.95 V.")]
public sealed partial class Lnmo : Spinel;
