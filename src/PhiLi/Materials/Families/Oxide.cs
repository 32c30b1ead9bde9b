namespace PhiLi.Materials;

/// <summary>An oxide ion conductor.</summary>
public abstract class Oxide : ElectrolyteMaterial;
