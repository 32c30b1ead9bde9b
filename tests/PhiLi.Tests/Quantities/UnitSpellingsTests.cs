using System;
using System.IO;
using System.Linq;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

/// <summary>Spellings counted in real papers: those that are right are read as what they mean, the others never pass.</summary>
public class UnitSpellingsTests
{
    // These read although their row is not "ok": code points that the grammar accepts by an explicit table.
    private static readonly string[] AcceptedLookAlikes = ["U+03F9", "U+25E6", "U+02DA", "letter o", "U+00B5"];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "unit_spellings.tsv")).Where(line => !line.StartsWith('#')))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_spelling_from_a_paper_is_read_rightly_or_refused(string spelling, string meaning, string status)
    {
        // Where the source wrote 0.1°C for a rate, the slot is the rate's.
        var (slot, unit) = status.EndsWith("C rate", StringComparison.Ordinal) ? ("Rate", null) : Meaning(meaning);
        var text = Literal(spelling, meaning);
        var reading = QuantityParser.Read(text, Slots.Named(slot));

        var mustRead = status == "ok" || status.StartsWith("contains U+", StringComparison.Ordinal) || meaning == "scale:1e-3"
            || AcceptedLookAlikes.Any(look => status.StartsWith(look, StringComparison.Ordinal));
        if (!mustRead)
        {
            Assert.NotEmpty(reading.Faults);

            // The magnitude is for a rule; the grammar itself only objects to the blank before the exponent.
            if (status.StartsWith("impossible magnitude", StringComparison.Ordinal))
                Assert.NotNull(QuantityParser.Read(Assert.Single(reading.Faults[0].Fixes).Apply(text), Slots.Named(slot)).Quantity);
            return;
        }

        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Quantity);
        if (unit is not null)
        {
            var expected = Unit.Parse(unit);
            Assert.Equal(expected.Dimension, reading.Quantity.Unit.Dimension);
            Assert.Equal((expected.Factor, expected.Offset), (reading.Quantity.Unit.Factor, reading.Quantity.Unit.Offset));
        }
    }

    [Fact]
    public void The_table_is_there() => Assert.True(Rows().Count() > 90);

    private static (string Slot, string? Unit) Meaning(string meaning)
    {
        var parts = meaning.Split(':');
        return parts[0] switch
        {
            "areal_capacity" => ("ArealCapacity", "mAh/cm²"),
            "current_density" => ("CurrentDensity", parts[1]),
            "specific_capacity" => ("SpecificCapacity", "mAh/g"),
            "specific_current" => ("SpecificCurrent", "mA/g"),
            "ionic_conductivity" => ("Conductivity", parts[1]),
            "areal_conductance" => ("ArealConductance", parts[1]),
            "scale" => ("Conductivity", null),
            "mass_loading" => ("Loading", "mg/cm²"),
            "area_specific_resistance" => ("Resistance", "Ω·cm²"),
            "c_rate" => ("Rate", "1/h"),
            "c_rate definition" => ("Rate", null),
            "temperature" => ("Temperature", "°C"),
            "specific_energy" => ("SpecificEnergy", parts[1]),
            "energy_density" or "volumetric_capacity" => ("EnergyDensity", parts[1]),
            "activation_energy" => ("ActivationEnergy", parts[1]),
            "length" => ("Thickness", parts[1]),
            "mass_fraction" => ("MassFraction", "%"),
            "volume_fraction" => ("VolumeFraction", "%"),
            "mole_fraction" => ("MoleFraction", "%"),
            "atomic_fraction" => ("AtomFraction", "%"),
            "potential reference" => ("Cutoff", "V"),
            "pressure" => ("Pressure", parts[1]),
            "density" => ("Density", parts[1]),
            "approximately" => ("Thickness", "µm"),
            "mA/cm" => ("CurrentDensity", null),
            "ohm/cm^2" => ("Resistance", null),
            _ => throw new InvalidOperationException("No slot for " + meaning),
        };
    }

    private static string Literal(string spelling, string meaning)
    {
        if (meaning.StartsWith("scale", StringComparison.Ordinal))
            return "1.2" + spelling + " S/cm";
        if (meaning == "approximately")
            return spelling + "7 µm";
        if (meaning.StartsWith("potential reference", StringComparison.Ordinal))
            return "3.0 V " + spelling;

        return char.IsDigit(spelling[0]) || meaning.StartsWith("c_rate", StringComparison.Ordinal) ? spelling : "1.5 " + spelling;
    }
}
