using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>Reads the units of <c>[InUnits]</c>.</summary>
internal static class WantedUnitReader
{
    public static void Read(AttributeDeclaration attribute, int index, List<WantedUnit> wanted, List<LiteralMishap> mishaps)
    {
        for (var i = 0; i < attribute.Arguments.Count; i++)
        {
            var argument = attribute.Arguments[i];
            if (!argument.IsReadable)
                continue;

            var place = new Place(index, i);
            if (Unit.TryParse(argument.Text, out var unit, out var faults))
                wanted.Add(new WantedUnit(unit!, place));

            foreach (var fault in faults)
                mishaps.Add(new LiteralMishap(fault, place.At(fault.Start, fault.Length)));
        }
    }
}
