using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Landscape;

Console.OutputEncoding = Encoding.UTF8;

// Constants: the compiler put these numbers here, and a description that cannot be true would not have compiled.
(string Cell, double Phi, double Lower, double Upper, string Published)[] table =
[
    ("NMC622  | oxide   | Li", Nmc622Oxide.Phi, Nmc622Oxide.PhiLower, Nmc622Oxide.PhiUpper, "0.69"),
    ("LiCoO2  | sulfide | Li-In", LcoSulfide.Phi, LcoSulfide.PhiLower, LcoSulfide.PhiUpper, "1.98"),
    ("NCM811  | polymer | Li", Ncm811Polymer.Phi, Ncm811Polymer.PhiLower, Ncm811Polymer.PhiUpper, "0.48"),
    ("LiCoO2  | liquid  | Li", LcoLiquid.Phi, LcoLiquid.PhiLower, LcoLiquid.PhiUpper, "2.60"),
    ("NCM83   | nitride | Li", Ncm83Nitride.Phi, Ncm83Nitride.PhiLower, Ncm83Nitride.PhiUpper, "0.89"),
];

Console.WriteLine("The published landscape. Φ in mol·m⁻²·h⁻¹, with what the printed digits allow.");
Console.WriteLine();
Console.WriteLine($"{"Cell",-28}{"Φ",8}{"from",9}{"to",8}{"published",12}");
foreach (var row in table)
    Console.WriteLine($"{row.Cell,-28}{N(row.Phi),8}{N(row.Lower),9}{N(row.Upper),8}{row.Published,12}");

Console.WriteLine();
Console.WriteLine("Published cells, each by what its source prints. No Φ: the source does not determine one.");
Console.WriteLine();
Console.WriteLine($"{"Cell",-46}{"Family",-18}{"Φ",8}{"largest k·j",13}  accepted");
foreach (var cell in PublishedCells.All.Where(cell => cell.Source != "illustrative").OrderByDescending(cell => cell.Phi ?? 0).ThenBy(cell => cell.Name, StringComparer.Ordinal))
{
    var flux = cell.Steps.Max(step => step.Flux);
    var accepted = string.Join(", ", cell.Findings.Where(finding => finding.AcceptedBecause is not null).Select(finding => finding.Rule).Distinct());
    Console.WriteLine($"{cell.Name,-46}{cell.Family,-18}{N(cell.Phi),8}{N(flux),13}  {accepted}");
}

BudgetTable.Print(PublishedCells.All);
StrategyTable.Print();

static string N(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
