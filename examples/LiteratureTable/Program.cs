using System;
using System.Globalization;
using System.Linq;
using System.Text;
using LiteratureTable;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine("The cells of literature.csv. Φ in mol·m⁻²·h⁻¹; no Φ: the source does not determine one.");
Console.WriteLine();
Console.WriteLine($"{"Cell",-42}{"Family",-18}{"Φ",8}  accepted");
foreach (var cell in Literature.Rows)
{
    var accepted = string.Join(", ", cell.Findings.Where(finding => finding.AcceptedBecause is not null).Select(finding => finding.Rule).Distinct());
    Console.WriteLine($"{cell.Name,-42}{cell.Family,-18}{N(cell.Phi),8}  {accepted}".TrimEnd());
}

// A row is a class of constants: a name that the table does not have, or a row that cannot be true, would not compile.
const double WithinLiquid = Literature.LcoSulfide.Phi / Literature.LcoLiquid.Phi;

Console.WriteLine();
Console.WriteLine($"{N(Literature.LcoSulfide.Phi)} for LiCoO2 with a sulfide: {N(100 * WithinLiquid)} % of the liquid benchmark.");

static string N(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
