namespace PhiLi.Materials;

/// <summary>Mixed closo-carbaborates, 0.7Li(CB₉H₁₀)-0.3Li(CB₁₁H₁₂).</summary>
[IonConductor(
    "0.7Li(CB9H10)-0.3Li(CB11H12)", Name = "closo-borate",
    Aliases = "mixed closo-borate; mixed closo-carbaborate; Li(CB9H10)-Li(CB11H12)",
    Conductivity = "6.7 mS/cm",
    ConductivityTemperature = "25 °C", ActivationEnergy = "0.161 eV",
    Source = "doi:10.1038/s41467-019-09061-9 (conductivity); activation energy: median of the Scandium Labs solid-state battery data set.")]
public sealed partial class ClosoBorate : Borohydride;
