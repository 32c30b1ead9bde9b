namespace PhiLi.Materials;

/// <summary>A polymer and its salt, without solvent and filler.</summary>
public abstract class DryPolymer : Polymer;
