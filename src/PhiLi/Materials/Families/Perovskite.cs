namespace PhiLi.Materials;

/// <summary>An oxide of the perovskite structure, such as La₀.₅₇Li₀.₂₉TiO₃.</summary>
public abstract class Perovskite : Oxide;
