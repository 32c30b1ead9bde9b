namespace PhiLi.Materials;

/// <summary>A liquid electrolyte.</summary>
public abstract class Liquid : ElectrolyteMaterial;
