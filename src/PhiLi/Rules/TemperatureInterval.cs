using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A <c>°C</c> in a compound cannot be a point on the scale; it was read as a difference, which is a kelvin.</summary>
internal sealed class TemperatureInterval() : Rule(
    "PHILI2009",
    "A °C in a compound unit is an interval",
    Severity.Info,
    "25 °C alone is 298.15 K, but in a compound unit a °C is a step of one kelvin: 273.15 is never added there.")
{
    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                var reading = given.Reading;
                if (reading.HasTemperatureInterval)
                {
                    yield return At(
                        given.Place.At(reading.TemperatureIntervalStart, reading.TemperatureIntervalLength),
                        "In a compound unit °C is an interval of one kelvin, not a point on the scale: write K.") with
                    {
                        Fixes = new EquatableArray<LiteralFix>(
                            [new LiteralFix("Write 'K'", reading.TemperatureIntervalStart, reading.TemperatureIntervalLength, "K")]),
                    };
                }
            }
        }
    }
}
