using System.Globalization;
using System.Text;

namespace PhiLi.Benchmarks.Cells;

/// <summary>
/// Source files full of cells. No two cells of a file are alike: a cache of literals or of whole cells would otherwise be
/// measured in place of the work.
/// </summary>
internal static class CellSources
{
    public const int CellsPerFile = 100;

    private const string Head = "using PhiLi;\nusing PhiLi.Materials;\n\nnamespace Benchmark;\n\n";

    // Φ of one mAh/cm² at 1C, to print a reported Φ that agrees with the cell it stands in.
    private const double PhiPerUnit = 1e4 / (3860 * 6.941);

    /// <summary>One source file.</summary>
    /// <param name="kind">Which cells.</param>
    /// <param name="first">Number of the first cell.</param>
    /// <param name="count">How many cells.</param>
    /// <param name="edit">Not zero: the first cell's thickness or capacity has another digit.</param>
    public static string File(CellKind kind, int first, int count, int edit = 0)
    {
        var text = new StringBuilder(Head);
        for (var i = first; i < first + count; i++)
            text.Append(kind == CellKind.Least ? Least(i, i == first ? edit : 0) : Full(i, i == first ? edit : 0));

        return text.ToString();
    }

    /// <summary>A source file without cells; another number, another comment and another method body.</summary>
    public static string Unrelated(int edit) => Format(
        $"namespace Benchmark;\n\n// Edit {edit}\ninternal static class Unrelated\n{{\n    public static int Answer() => {edit};\n}}\n");

    private static string Least(int number, int edit)
    {
        var capacity = 0.5 + (number % 97 * 0.01) + (edit % 7 * 0.001);
        return Format($"""
            [Cell]
            [Cathode<LithiumCobaltOxide>]
            [Electrolyte<Sulfide>]
            [Anode<LithiumIndium>]
            [Discharge("{capacity:0.000} mAh/cm²", Rate = "{1 + (number % 5)}C")]
            public partial class Cell{number};


            """);
    }

    private static string Full(int number, int edit)
    {
        var capacity = 1.76 + (number % 10 * 0.01);
        var thickness = 25 + (number % 13) + (edit % 7 * 0.1);
        return Format($"""
            [Cell("NMC622 | LLZTO film {number} | Li", Source = "illustrative")]
            [Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", Thickness = "50 µm", NominalCapacity = "170 mAh/g")]
            [CathodeCoating<LithiumNiobate>(Thickness = "{5 + (number % 11)} nm")]
            [CathodeInterface(Resistance = "{15 + (number % 12)} Ω·cm²")]
            [Electrolyte<Llzto>(Thickness = "{thickness:0.0} µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
            [AnodeInterlayer<Magnesium>]
            [AnodeInterface(Resistance = "{6 + (number % 7)} Ω·cm²")]
            [Anode<LithiumMetal>(Thickness = "50 µm")]
            [Conditions(Temperature = "RT", StackPressure = "{1 + (number % 9)} MPa")]
            [Discharge("{capacity:0.00} mAh/cm²", Rate = "1C", ReportedPhi = "{capacity * PhiPerUnit:0.00} mol/(m²·h)")]
            [Discharge("1.{10 + (number % 6)}(2) mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²", Cycle = 12, Name = "Fast")]
            [Charge("1.90 mAh/cm²", Time = "{75 + (number % 8)} min")]
            public partial class Cell{number};


            """);
    }

    private static string Format(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
