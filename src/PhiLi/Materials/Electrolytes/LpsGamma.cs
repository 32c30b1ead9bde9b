namespace PhiLi.Materials;

/// <summary>γ-lithium thiophosphate, Li₃PS₄, the poorly conducting polymorph.</summary>
[IonConductor(
    "Li3PS4", Name = "γ-LPS",
    Aliases = "gamma-LPS; γ-Li3PS4; gamma-Li3PS4",
    Conductivity = "0.00026 mS/cm", ConductivityTemperature = "25 °C",
    StableFrom = "1.71 V vs Li⁺/Li", StableTo = "2.31 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1021/ja3110895 (conductivity, via OBELiX); stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class LpsGamma : Sulfide;
