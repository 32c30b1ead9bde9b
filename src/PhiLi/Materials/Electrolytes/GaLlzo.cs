namespace PhiLi.Materials;

/// <summary>Gallium-substituted garnet (Ga-LLZO).</summary>
/// <remarks>No formula: the gallium content is not recorded with the figure.</remarks>
[IonConductor(
    Name = "Ga-LLZO",
    Aliases = "LLZGO; LLZO:Ga; Ga-doped LLZO; Ga-substituted LLZO; gallium-substituted LLZO",
    Conductivity = "1.9 mS/cm", ConductivityTemperature = "25 °C", Density = "5.1 g/cm³",
    Source = "doi:10.1088/1674-1056/ad41b9 (conductivity); density as Li₇La₃Zr₂O₁₂, computed from the OBELiX cell.")]
public sealed partial class GaLlzo : Garnet;
