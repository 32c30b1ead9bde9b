namespace PhiLi.Materials;

/// <summary>A partly crystallised sulfide glass, such as Li₇P₃S₁₁.</summary>
public abstract class GlassCeramic : Sulfide;
