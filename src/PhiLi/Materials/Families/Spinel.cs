namespace PhiLi.Materials;

/// <summary>An oxide of the spinel structure, such as LiMn₂O₄.</summary>
public abstract class Spinel : CathodeMaterial;
