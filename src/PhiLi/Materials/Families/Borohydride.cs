namespace PhiLi.Materials;

/// <summary>A borohydride or a closo-borate.</summary>
public abstract class Borohydride : ElectrolyteMaterial;
