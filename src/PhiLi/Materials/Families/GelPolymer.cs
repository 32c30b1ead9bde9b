namespace PhiLi.Materials;

/// <summary>A polymer with a liquid or a plasticiser in it.</summary>
public abstract class GelPolymer : Polymer;
