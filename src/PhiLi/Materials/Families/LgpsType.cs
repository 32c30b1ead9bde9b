namespace PhiLi.Materials;

/// <summary>A sulfide of the Li₁₀GeP₂S₁₂ structure.</summary>
public abstract class LgpsType : Sulfide;
