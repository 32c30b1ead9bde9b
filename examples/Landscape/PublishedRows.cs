using PhiLi;
using PhiLi.Materials;

namespace Landscape;

/// <summary>The five rows of the published landscape, as they are printed.</summary>
internal static class PublishedRows
{
    public const string Source = "J. Chin. Ceram. Soc. 53(6), 1624 (2025), as paraphrased at https://aiecoev.com/?p=4500";
}

[Cell("NMC622 | oxide | Li", Source = PublishedRows.Source)]
[Cathode<Nmc622>]
[Electrolyte<Oxide>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h)")]
public partial class Nmc622Oxide;

[Cell("LiCoO2 | sulfide | Li-In", Source = PublishedRows.Source)]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C", ReportedPhi = "1.98 mol/(m²·h)")]
public partial class LcoSulfide;

// 0.26 × 5 gives 0.485, printed 0.48: 0.26 is anything from 0.255 to 0.265, and so the two agree.
[Cell("NCM811 | polymer | Li", Source = PublishedRows.Source)]
[Cathode<Nmc811>]
[Electrolyte<Polymer>]
[Anode<LithiumMetal>]
[Discharge("0.26 mAh/cm²", Rate = "5C", ReportedPhi = "0.48 mol/(m²·h)")]
public partial class Ncm811Polymer;

[Cell("LiCoO2 | liquid | Li", Source = PublishedRows.Source, Notes = "The liquid benchmark.")]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Liquid>]
[Anode<LithiumMetal>]
[Discharge("0.87 mAh/cm²", Rate = "8C", ReportedPhi = "2.60 mol/(m²·h)")]
public partial class LcoLiquid;

// 0.48 × 5 gives 0.896, printed 0.89: again the two agree as intervals only.
[Cell("NCM83 | nitride | Li", Source = PublishedRows.Source)]
[Cathode<Ncm83>]
[Electrolyte<Nitride>]
[Anode<LithiumMetal>]
[Discharge("0.48 mAh/cm²", Rate = "5C", ReportedPhi = "0.89 mol/(m²·h)")]
public partial class Ncm83Nitride;
