namespace PhiLi.Materials;

/// <summary>Lithium sulfide, Li₂S: sulfur that comes with its lithium.</summary>
[ActiveMaterial(
    "Li2S", Name = "Li2S", Aliases = "lithium sulphide", AverageVoltage = "2.1 V",
    Source = "Average voltage: as sulfur, doi:10.1002/adfm.202101985 (plateau seen).")]
public sealed partial class LithiumSulfide : ConversionCathode;
