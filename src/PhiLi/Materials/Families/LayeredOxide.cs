namespace PhiLi.Materials;

/// <summary>An oxide with lithium between layers, such as LiCoO₂.</summary>
public abstract class LayeredOxide : CathodeMaterial;
