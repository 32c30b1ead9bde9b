namespace PhiLi.Materials;

/// <summary>What takes up lithium without losing its structure, such as graphite.</summary>
public abstract class HostAnode : AnodeMaterial;
