namespace PhiLi.Materials;

/// <summary>Lithium thiophosphate with lithium borohydride, Li₃PS₄-2LiBH₄.</summary>
[IonConductor(
    "Li3PS4-2LiBH4", Name = "LPS-LiBH4",
    Aliases = "LPS-2LiBH4; Li3PS4-LiBH4",
    Conductivity = "6.0 mS/cm", ConductivityTemperature = "25 °C",
    Density = "1.491 g/cm³",
    Source = "doi:10.1038/s41467-023-37564-z (conductivity and density).")]
public sealed partial class LpsBorohydride : Sulfide;
