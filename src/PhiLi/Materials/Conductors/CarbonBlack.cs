namespace PhiLi.Materials;

/// <summary>Carbon black: the usual conductive carbon of electrodes.</summary>
/// <remarks>Grades differ in surface and conductivity.</remarks>
[InactiveMaterial(
    Name = "Carbon black",
    Aliases = "CB; Super P; Super-P Li; SuperP carbon; Super C45; Super C65; C45; C65; acetylene black; Ketjenblack; Denka black; Li-100; conductive carbon; conductive carbon black")]
public sealed partial class CarbonBlack : ConductorMaterial;
