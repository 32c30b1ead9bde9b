namespace PhiLi.Materials;

/// <summary>Lithium zirconium oxychloride, Li₁.₇₅ZrCl₄.₇₅O₀.₅.</summary>
[IonConductor(
    "Li1.75ZrCl4.75O0.5", Name = "LZOC",
    Aliases = "lithium zirconium oxychloride",
    Conductivity = "2.42 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1038/s41467-023-39522-1.")]
public sealed partial class Lzoc : Oxyhalide;
