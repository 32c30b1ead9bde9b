namespace PhiLi.Materials;

/// <summary>Sulfur, S, reduced to Li₂S.</summary>
/// <remarks>Papers call 1672 or 1675 mAh/g 1C. A sulfide catholyte may add capacity of its own.</remarks>
[ActiveMaterial(
    "S", Name = "S",
    Aliases = "S8; sulphur; elemental sulfur; elemental sulphur; S/C; C/S; S/C composite; C/S composite; sulfur-carbon composite",
    Electrons = 2, AverageVoltage = "2.1 V",
    Source = "Average voltage: doi:10.1002/adfm.202101985 (plateau seen).")]
public sealed partial class Sulfur : ConversionCathode;
