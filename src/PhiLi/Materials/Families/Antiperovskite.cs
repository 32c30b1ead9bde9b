namespace PhiLi.Materials;

/// <summary>A lithium-rich antiperovskite, such as Li₃OCl.</summary>
public abstract class Antiperovskite : ElectrolyteMaterial;
