namespace PhiLi.Materials;

/// <summary>Lithium tantalum oxychloride, 1.6Li₂O-TaCl₅.</summary>
[IonConductor(
    "1.6Li2O-TaCl5", Name = "Li2O-TaCl5", Conductivity = "8.30 mS/cm", ConductivityTemperature = "RT",
    Source = "doi:10.20517/energymater.2024.277.")]
public sealed partial class LithiumTantalumOxychloride : Oxyhalide;
