using System;
using System.Globalization;
using System.Linq;
using PhiLi;
using Tables;

Console.WriteLine("Φ = " + Figures.Best.ToString("0.000", CultureInfo.InvariantCulture));
Console.WriteLine("Rows: " + Literature.Rows.Count.ToString(CultureInfo.InvariantCulture));
Console.WriteLine("Largest: " + Literature.Rows.MaxBy(cell => cell.Phi)!.Name);

namespace Tables
{
    [CellTable("literature.csv")]
    internal static partial class Literature;

    internal static class Figures
    {
        public const double Best = Literature.LCOSulfide.Phi;
    }
}
