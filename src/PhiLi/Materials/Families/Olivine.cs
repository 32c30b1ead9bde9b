namespace PhiLi.Materials;

/// <summary>A phosphate of the olivine structure, such as LiFePO₄.</summary>
public abstract class Olivine : CathodeMaterial;
