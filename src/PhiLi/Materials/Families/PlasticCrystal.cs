namespace PhiLi.Materials;

/// <summary>A plastic crystal with a dissolved lithium salt.</summary>
public abstract class PlasticCrystal : ElectrolyteMaterial;
