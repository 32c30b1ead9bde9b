namespace PhiLi.Materials;

/// <summary>Crystalline lithium tantalum oxychloride, Li₃Ta₃O₄Cl₁₀ (LTOC).</summary>
/// <remarks>doi:10.1126/science.adt9678 reports up to 13.7 mS/cm at 25 °C for it and its derivatives; which composition reaches it is not recorded here, so no conductivity is declared.</remarks>
[IonConductor("Li3Ta3O4Cl10", Order = Order.Crystalline)]
public sealed partial class Li3Ta3O4Cl10 : Oxyhalide;
