namespace PhiLi.Materials;

/// <summary>A sulfide that takes up lithium between its layers, such as TiS₂.</summary>
public abstract class LayeredSulfide : CathodeMaterial;
