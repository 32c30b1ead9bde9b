namespace PhiLi.Materials;

/// <summary>Lithium hexafluorophosphate in organic carbonates.</summary>
[IonConductor(
    Name = "Carbonate liquid",
    Aliases = "LiPF6 carbonate; LiPF6 in carbonates; liquid carbonate; carbonate electrolyte; carbonate liquid electrolyte; LP30; LP40; LP57; 1 M LiPF6 in EC/DMC; 1 M LiPF6 in EC/DEC; 1 M LiPF6 in EC/EMC",
    Conductivity = "10.2 mS/cm", ConductivityTemperature = "25 °C",
    Density = "1.2 g/cm³",
    Source = "doi:10.1002/adfm.201900392 (conductivity); density: the BotB notebooks, github.com/ndrewwang/BotB (3. The Cell Stack, of 1.1 M LiPF₆ in EC:EMC 3:7).")]
public sealed partial class CarbonateLiquid : Liquid;
