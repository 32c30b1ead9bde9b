namespace PhiLi.Materials;

/// <summary>A metal or metalloid that alloys with lithium.</summary>
public abstract class AlloyAnode : AnodeMaterial;
