namespace PhiLi.Materials;

/// <summary>High-entropy argyrodite with silicon, germanium and tin (HE-LPSBrCl).</summary>
/// <remarks>No formula: its source is not quoted with one.</remarks>
[IonConductor(
    Name = "HE-LPSBrCl",
    Aliases = "HE-LPSClBr; HE argyrodite",
    Conductivity = "7.96 mS/cm", ConductivityTemperature = "30 °C",
    ActivationEnergy = "0.18 eV",
    Source = "doi:10.1002/adfm.202312832.")]
public sealed partial class HighEntropyArgyrodite : Argyrodite;
