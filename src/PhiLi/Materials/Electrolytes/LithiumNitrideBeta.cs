namespace PhiLi.Materials;

/// <summary>Vacancy-rich β-lithium nitride, Li₃N.</summary>
/// <remarks>The text was seen in reprints only.</remarks>
[IonConductor(
    "Li3N", Name = "β-Li3N",
    Aliases = "beta-Li3N; vacancy-rich β-Li3N; VR-β-Li3N; lithium nitride",
    Conductivity = "2.14 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.371 eV", Density = "1.68 g/cm³",
    Order = Order.Crystalline,
    Source = "\"Superionic conducting vacancy-rich β-Li3N electrolyte\", Nat. Nanotechnol. 2024 (conductivity and activation energy, of the powder milled for 16 h); density computed from the OBELiX cell, Z = 2.")]
public sealed partial class LithiumNitrideBeta : Nitride;
