using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>The words of columns that take one of a few: each value of the enumeration in a class, in words, and what the field says for it.</summary>
internal sealed class FieldWords
{
    private static readonly FieldWords Modes = new(
        "mode",
        typeof(StepMode),
        "constant current, constant current constant voltage (CC-CV) or capacity-limited",
        ("cc", (int)StepMode.ConstantCurrent),
        ("galvanostatic", (int)StepMode.ConstantCurrent),
        ("cccv", (int)StepMode.ConstantCurrentConstantVoltage));

    private static readonly FieldWords Architectures = new(
        "architecture",
        typeof(Architecture),
        "random mixture, vertically aligned, pillar array, dual percolating network, bicontinuous scaffold or co-sintered monolith",
        ("random", (int)Architecture.RandomMixture),
        ("aligned", (int)Architecture.VerticallyAligned),
        ("pillars", (int)Architecture.PillarArray),
        ("dualnetwork", (int)Architecture.DualPercolatingNetwork),
        ("bicontinuous", (int)Architecture.BicontinuousScaffold),
        ("cosintered", (int)Architecture.CosinteredMonolith));

    private static readonly FieldWords Shapes = new(
        "shape",
        typeof(ParticleShape),
        "spheres, rods or discs",
        ("sphere", (int)ParticleShape.Spheres),
        ("rod", (int)ParticleShape.Rods),
        ("fibres", (int)ParticleShape.Rods),
        ("tubes", (int)ParticleShape.Rods),
        ("wires", (int)ParticleShape.Rods),
        ("disc", (int)ParticleShape.Discs),
        ("flakes", (int)ParticleShape.Discs),
        ("sheets", (int)ParticleShape.Discs));

    private static readonly FieldWords InterfaceCounts = new(
        "number of interfaces", typeof(Interfaces), "one, or two for a symmetric cell", ("1", (int)Interfaces.One), ("2", (int)Interfaces.Two));

    private static readonly FieldWords ActivationForms = new(
        "form of an activation energy",
        typeof(ActivationForm),
        "conductivity times temperature (σT), which it is where the source does not say, or conductivity (σ)",
        ("σt", (int)ActivationForm.ConductivityTimesTemperature),
        ("σ", (int)ActivationForm.Conductivity));

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly string _noun;
    private readonly string _known;

    private FieldWords(string noun, Type values, string known, params (string Word, int Value)[] more)
    {
        (_noun, _known) = (noun, known);
        foreach (var value in Enum.GetValues(values))
        {
            var (name, digits) = (value.ToString()!, ((int)value).ToString(CultureInfo.InvariantCulture));
            _values[ColumnCatalogue.KeyOf(name)] = digits;
            _words[digits] = Spaced(name);
        }

        foreach (var (word, value) in more)
            _values[word] = value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The words of a column; null where it takes none.</summary>
    public static FieldWords? Of(ColumnUse use) => use switch
    {
        ColumnUse.Mode => Modes,
        ColumnUse.Architecture => Architectures,
        ColumnUse.Shape => Shapes,
        ColumnUse.InterfaceCount => InterfaceCounts,
        ColumnUse.ActivationForm => ActivationForms,
        _ => null,
    };

    /// <summary>The value that a field says, in digits; null where it says none.</summary>
    public string? Find(string field) => _values.TryGetValue(ColumnCatalogue.KeyOf(field), out var value) ? value : null;

    /// <summary>A value, in digits, as a field says it; null where there is no such value.</summary>
    public string? Word(string digits) => _words.TryGetValue(digits, out var word) ? word : null;

    /// <summary>What is wrong with a field that says none.</summary>
    public string Fault(string field) => $"'{Words.Clip(field)}' is no {_noun}: write {_known}.";

    // With a blank, "not stated" would be what an empty field says.
    private static string Spaced(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        var separator = name == nameof(StepMode.NotStated) ? '-' : ' ';
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(separator);

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
