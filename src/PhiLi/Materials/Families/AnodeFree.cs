namespace PhiLi.Materials;

/// <summary>No anode before the first charge: lithium is plated on the current collector or on an interlayer.</summary>
public abstract class AnodeFree : AnodeMaterial;
