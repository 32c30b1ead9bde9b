namespace PhiLi.Materials;

/// <summary>Sulfurised polyacrylonitrile (PAN-S, SPAN).</summary>
/// <remarks>It has no stoichiometry, and no theoretical capacity is declared: its sulfur content depends on how it was made. First discharges above the capacity of its sulfur are published (doi:10.1002/adfm.201900392).</remarks>
[ActiveMaterial(
    Name = "S-PAN",
    Aliases = "PAN-S; pPAN-S; S@pPAN; sulfurised PAN; sulphurised PAN; sulfurised polyacrylonitrile; sulfurized polyacrylonitrile")]
public sealed partial class SulfurizedPan : ConversionCathode;
