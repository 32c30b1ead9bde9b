using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using PhiLi.Quantities;

namespace PhiLi.Benchmarks.Literals;

/// <summary>Reading of one literal, as a slot reads it.</summary>
public class LiteralBenchmarks
{
    internal const string Rare = "6.9e-4 kmol/(h·m^2)";

    // A slot is no parameter of its own: a table with two columns of text reads badly.
    private static readonly Dictionary<string, Slot> SlotOf = new()
    {
        ["1C"] = Slots.Rate,
        ["C/3"] = Slots.Rate,
        ["1.85 mAh/cm²"] = Slots.Capacity,
        ["1.10(2) mAh/cm²"] = Slots.Capacity,
        ["11.0 mg/cm²"] = Slots.ActiveLoading,
        ["50 µm"] = Slots.Thickness,
        ["20 Ω·cm²"] = Slots.Resistance,
        ["1.0 mS/cm"] = Slots.Conductivity,
        ["RT"] = Slots.Temperature,
        ["25 °C"] = Slots.Temperature,
        ["(2.31 ± 0.05)×10⁻³ S cm⁻¹"] = Slots.Conductivity,
        ["0.69 mol/(m²·h)"] = Slots.ReportedPhi,
        [Rare] = Slots.ReportedPhi,
    };

    private Slot _slot = null!;

    /// <summary>The literals.</summary>
    public static IEnumerable<string> Texts => SlotOf.Keys;

    /// <summary>The literal that is read.</summary>
    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    /// <summary>Finds the slot, and makes sure that the literal is a good one: faults take another road.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _slot = SlotOf[Text];
        if (QuantityParser.Read(Text, _slot) is { Quantity: null } reading)
            throw new InvalidOperationException(Text + ": " + reading.Faults[0].Message);
    }

    /// <summary>Reads it.</summary>
    [Benchmark]
    public bool Read() => QuantityParser.Read(Text, _slot).Quantity is not null;
}
