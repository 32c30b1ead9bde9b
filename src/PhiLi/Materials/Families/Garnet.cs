namespace PhiLi.Materials;

/// <summary>An oxide of the garnet structure, such as Li₇La₃Zr₂O₁₂.</summary>
public abstract class Garnet : Oxide;
