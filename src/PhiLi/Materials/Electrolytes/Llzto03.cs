namespace PhiLi.Materials;

/// <summary>Tantalum-substituted garnet printed as Li₆.₄La₃Zr₁.₇Ta₀.₃O₁₂.</summary>
/// <remarks>No formula is declared: as printed, the charges of a formula unit sum to −0.3 (6.7 lithium would balance it).</remarks>
[IonConductor(Name = "LLZTO (Ta 0.3)", Aliases = "Li6.4La3Zr1.7Ta0.3O12; Li6.7La3Zr1.7Ta0.3O12")]
public sealed partial class Llzto03 : Garnet;
