namespace PhiLi.Materials;

/// <summary>A polymer with a dissolved lithium salt.</summary>
public abstract class Polymer : ElectrolyteMaterial;
