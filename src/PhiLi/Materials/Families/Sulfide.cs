namespace PhiLi.Materials;

/// <summary>A sulfide ion conductor.</summary>
public abstract class Sulfide : ElectrolyteMaterial;
