namespace PhiLi.Materials;

/// <summary>A sulfide of the argyrodite structure, such as Li₆PS₅Cl.</summary>
public abstract class Argyrodite : Sulfide;
