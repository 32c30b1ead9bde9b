using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

/// <summary>Reading is total: any string gives a quantity or faults, and what it promises holds for any string.</summary>
public class TotalityTests
{
    private static readonly string[] Seeds =
    [
        "1.85 mAh/cm²", "1.10(2) mAh cm−2", "(1.85 ± 0.03)×10⁻³ S/cm", "1.85 mAh ± 30 µAh", "1.85 mAh ± 2 %", "1C", "C/3", "2C/3", "1/3 C", "0.5 h⁻¹",
        "RT", "25 °C ± 2 K", "3.0 V vs Li⁺/Li", "3.0 ± 0.1 V vs. Li–In", "~7 µm", "≥20 µm", "70 wt.%", "80 %", "0.69 mol/(m²·h)", "20 Ω cm^2",
        "Ω·s^(-1/2)", "165 mAh g$^{-1}$", "1,850 mAH/cm²", "mol/m²·h", "J/mol K", "1\u202F850 nm", "5e-3 m Ah", "12 mA.cm(cid:0) 2", "0x10 V", "1e308 km",
    ];

    private const string Alphabet = "0123456789.,eE+-−–±×·*/()^{}$% \t\u00A0\u2009\u202F\u200B°º˚◦µμΩΩ⁻⁺⁰¹²³CcKVAhmgSskMLPaoltdegwvLi'_=~≈<>≤≥∞١é😀\uD800\uFFFD";

    private static readonly Gen<string> Wild = Gen.OneOf(
        Gen.String,
        Gen.OneOf(Alphabet.ToCharArray()).Array[0, 24].Select(characters => new string(characters)),
        Gen.Select(Gen.OneOf(Seeds), Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.OneOf(Alphabet.ToCharArray())).Array[1, 3], Mutate));

    private static readonly Gen<Slot> AnySlot = Gen.OneOf(Slots.All.ToArray());

    [Fact]
    public void Any_string_gives_a_quantity_or_faults_inside_it() => Gen.Select(Wild, AnySlot).Sample(
        (text, slot) =>
        {
            var reading = QuantityParser.Read(text, slot);
            Assert.Equal(reading.Quantity is null, reading.Faults.Count > 0);
            Assert.Equal(reading.Quantity is null, reading.Kind is null);
            foreach (var fault in reading.Faults)
            {
                Assert.InRange(fault.Start, 0, text.Length);
                Assert.InRange(fault.Start + fault.Length, fault.Start, text.Length);
                Assert.NotEmpty(fault.Message);
                foreach (var fix in fault.Fixes)
                {
                    Assert.InRange(fix.Start, 0, text.Length);
                    Assert.InRange(fix.Start + fix.Length, fix.Start, text.Length);
                    var repaired = QuantityParser.Read(fix.Apply(text), slot);
                    Assert.False(repaired.Faults.Contains(fault), "'" + text + "' → '" + fix.Apply(text) + "': " + fault.Message);
                }
            }
        },
        iter: 100_000);

    [Fact]
    public void The_canonical_spelling_reads_as_the_same_quantity_and_is_its_own() => Gen.Select(Wild, AnySlot).Sample(
        (text, slot) =>
        {
            var reading = QuantityParser.Read(text, slot);
            if (reading.Quantity is null)
            {
                Assert.Equal(text, reading.CanonicalText);
                return;
            }

            var again = QuantityParser.Read(reading.CanonicalText, slot);
            Assert.True(again.Quantity is not null && again.Quantity.MeansTheSameAs(reading.Quantity), "'" + text + "' → '" + reading.CanonicalText + "'");
            Assert.Equal(reading.Quantity.Interval, again.Quantity!.Interval);
            Assert.True(again.IsCanonical, reading.CanonicalText);
        },
        iter: 100_000);

    [Fact]
    public void A_fix_that_is_the_only_one_of_the_only_fault_leads_to_a_quantity()
    {
        foreach (var (slot, text) in new[] { ("ArealCapacity", "1,85 mAh/cm²"), ("Temperature", "25 C"), ("SpecificCapacity", "165 mAhg-1"), ("Charge", "1.85 ± 2 %"), ("Rate", "0.1°C") })
        {
            var fix = Assert.Single(Assert.Single(Slots.Read(slot, text).Faults).Fixes);
            Assert.NotNull(Slots.Read(slot, fix.Apply(text)).Quantity);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void D9_The_culture_changes_nothing(string culture)
    {
        var expected = Describe();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Describe());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A15_A16_Endless_literals_are_refused_at_once()
    {
        var watch = Stopwatch.StartNew();
        foreach (var text in new[] { new string('1', 1_000_000), "1 " + new string('(', 100_000), "1 " + new string('a', 1_000_000) + "!", "1 " + new string('m', 250) + "!", "1 " + new string('(', 250), "1 " + string.Concat(Enumerable.Repeat("mm ", 84)) + "!" })
        {
            Assert.NotEmpty(Slots.Read("ArealCapacity", text).Faults);
            Assert.False(Unit.TryParse(text, out _, out _));
        }

        // A bound against runaway work, hundreds of times what it takes; not a measurement.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Null_reads_as_empty() => Assert.Equal("", Slots.Read("ArealCapacity", null).Text);

    private static string Describe()
    {
        var all = new StringBuilder();
        foreach (var slot in Slots.All)
        {
            foreach (var seed in Seeds)
            {
                var reading = QuantityParser.Read(seed, slot);
                all.Append(reading.CanonicalText).Append(reading.Quantity?.SiValue).Append(reading.Quantity?.Unit.Identifier).Append(reading.Quantity?.Interval);
                all.Append(reading.Quantity is { } quantity ? Numbers.RoundTrip(quantity.SiValue.ToDouble()) + quantity.SiValue.ToDecimal(5) : "");
                foreach (var fault in reading.Faults)
                    all.Append(fault.Message).Append(fault.Start).Append(string.Concat(fault.Fixes.Select(fix => fix.Title)));
            }
        }

        return all.ToString();
    }

    private static string Mutate(string seed, (int Kind, int Place, char Character)[] edits)
    {
        var text = new StringBuilder(seed);
        foreach (var (kind, place, character) in edits)
        {
            var at = text.Length == 0 ? 0 : place % text.Length;
            if (kind == 0)
                text.Insert(at, character);
            else if (kind == 1 && text.Length > 0)
                text.Remove(at, 1);
            else if (kind == 2 && text.Length > 0)
                text[at] = character;
            else if (text.Length > 0)
                text.Append(text[at]);
        }

        return text.ToString();
    }
}
