namespace PhiLi.Materials;

/// <summary>A polymer with a filler, ion conducting or not.</summary>
public abstract class CompositePolymer : Polymer;
