namespace PhiLi.Materials;

/// <summary>Tin, Sn, lithiated to Li₂₂Sn₅.</summary>
[ActiveMaterial("Sn", Electrons = 4.4)]
public sealed partial class Tin : AlloyAnode;
