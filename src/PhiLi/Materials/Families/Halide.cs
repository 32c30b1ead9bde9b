namespace PhiLi.Materials;

/// <summary>A halide ion conductor, such as Li₃InCl₆.</summary>
public abstract class Halide : ElectrolyteMaterial;
