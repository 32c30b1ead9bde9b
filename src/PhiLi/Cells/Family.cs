namespace PhiLi.Cells;

/// <summary>Metadata names of the families that rules know.</summary>
internal static class Family
{
    public const string Cathode = "PhiLi.Materials.CathodeMaterial";
    public const string Anode = "PhiLi.Materials.AnodeMaterial";
    public const string LayeredOxide = "PhiLi.Materials.LayeredOxide";
    public const string Olivine = "PhiLi.Materials.Olivine";
    public const string Spinel = "PhiLi.Materials.Spinel";
    public const string ConversionCathode = "PhiLi.Materials.ConversionCathode";
    public const string LayeredSulfide = "PhiLi.Materials.LayeredSulfide";
    public const string Sulfide = "PhiLi.Materials.Sulfide";
}
