using System;
using System.Globalization;
using WellFormed;

Console.WriteLine("Φ = " + Nmc622Film.Phi.ToString("0.000", CultureInfo.InvariantCulture));
foreach (var cell in Cells.All)
    Console.WriteLine(cell.Name + ": " + cell.Phi?.ToString("0.000", CultureInfo.InvariantCulture));
