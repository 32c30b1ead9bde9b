namespace PhiLi.Materials;

/// <summary>What reacts with lithium to another substance, such as sulfur.</summary>
public abstract class ConversionCathode : CathodeMaterial;
