namespace PhiLi.Materials;

/// <summary>A halide with oxygen, such as 1.6Li₂O-TaCl₅.</summary>
public abstract class Oxyhalide : Halide;
