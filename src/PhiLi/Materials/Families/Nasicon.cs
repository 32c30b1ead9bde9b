namespace PhiLi.Materials;

/// <summary>A phosphate of the NASICON structure, such as Li₁.₃Al₀.₃Ti₁.₇(PO₄)₃.</summary>
public abstract class Nasicon : Oxide;
