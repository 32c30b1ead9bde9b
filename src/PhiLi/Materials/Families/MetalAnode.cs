namespace PhiLi.Materials;

/// <summary>Lithium as a metal.</summary>
public abstract class MetalAnode : AnodeMaterial;
