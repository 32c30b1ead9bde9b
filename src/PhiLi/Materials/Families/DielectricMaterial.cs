namespace PhiLi.Materials;

/// <summary>A filler with a high permittivity, such as BaTiO₃. PhiLi has no model of what it does.</summary>
public abstract class DielectricMaterial : FillerMaterial;
