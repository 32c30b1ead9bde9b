namespace PhiLi.Materials;

/// <summary>A nitride ion conductor, such as Li₃N.</summary>
public abstract class Nitride : ElectrolyteMaterial;
