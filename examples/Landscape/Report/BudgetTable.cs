using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi;

namespace Landscape;

/// <summary>What holds each cell down: one line a cell that has a budget.</summary>
internal static class BudgetTable
{
    public static void Print(IEnumerable<CellRecord> cells)
    {
        Console.WriteLine();
        Lines.Wrapped(
            "",
            "What holds each cell down: the resistances that its description determines, and their shares. What is unknown comes on top; a "
            + "bottleneck stands in brackets while a whole domain is unknown. mV: what the known resistances take at the step of Φ, else at the "
            + "largest current. Φ ≤: the ceiling at the overpotential that is declared as allowed.");
        Console.WriteLine();
        Console.WriteLine($"{"Cell",-37}{"Ω·cm²",7}{"bulk",7}{"interf.",8}{"electr.",8}  {"bottleneck",-12}{"mV",6}{"Φ ≤",7}  unknown");

        var told = cells.Where(static cell => cell.Transport is not null).ToArray();
        Rows(told.Where(static cell => cell.Source != "illustrative"));
        Console.WriteLine();
        Console.WriteLine("Illustrative: no figure of these was measured on a cell.");
        Rows(told.Where(static cell => cell.Source == "illustrative"));

        Console.WriteLine();
        Console.WriteLine("Said something, but too little for any resistance:");
        foreach (var cell in told.Where(static cell => cell.Transport!.Total is null && cell.Transport.Resistances.Count > 0))
            Lines.Wrapped($"  {cell.Name,-41}", Lines.Unknown(cell.Transport!.Unknown));

        Console.WriteLine();
        Console.WriteLine("What the sources print beside it:");
        foreach (var cell in told.Where(static cell => cell is { Notes: not null, Transport.Total: not null }))
            Lines.Wrapped($"  {cell.Name,-35}", cell.Notes!);
    }

    private static void Rows(IEnumerable<CellRecord> cells)
    {
        var known = cells.Where(static cell => cell.Transport!.Total is not null);
        foreach (var cell in known.OrderBy(static cell => cell.Transport!.Bottleneck).ThenByDescending(static cell => cell.Transport!.Total))
        {
            var transport = cell.Transport!;
            var bottleneck = transport.Domains.Count < 3 ? $"({Lines.Of(transport.Bottleneck)})" : Lines.Of(transport.Bottleneck);
            Lines.Wrapped(
                $"{cell.Name,-37}{Lines.Three(transport.Total),7}{Share(transport, TransportDomain.Bulk),7}{Share(transport, TransportDomain.Interfaces),8}"
                + $"{Share(transport, TransportDomain.Electrode),8}  {bottleneck,-12}{Lines.Millivolts(Overpotential(cell)),6}{Lines.Three(transport.PhiCeiling),7}  ",
                Lines.Unknown(transport.Unknown));
        }
    }

    // The step that Φ is of; where no Φ is known, the one that costs most.
    private static double? Overpotential(CellRecord cell) => cell.PhiStep?.Overpotential ?? cell.Steps.Max(static step => step.Overpotential);

    private static string Share(TransportRecord transport, TransportDomain domain) =>
        Lines.Percent(transport.Domains.FirstOrDefault(each => each.Domain == domain)?.Share);
}
