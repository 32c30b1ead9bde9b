using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace PhiLi.Tests.Materials;

/// <summary>The library beside the tables that its figures were taken from.</summary>
public class MaterialDataTests
{
    /// <summary>Figures of the data that no type has, though nothing marks them as recalled, with the reason.</summary>
    private static readonly Dictionary<(string Key, string Column), string> LeftOut = new()
    {
        [("Li3N_beta", "window_V_vs_Li")] = "seen in a secondary digest only",
        [("Li2.6In0.8Ta0.2Cl6", "window_V_vs_Li")] = "an apparent onset, no thermodynamic limit",
        [("PEO-LiTFSI", "window_V_vs_Li")] = "practical, no thermodynamic limit",
        [("PDOL/LLZTO in situ", "window_V_vs_Li")] = "an apparent onset, no thermodynamic limit",
        [("PEO-LiTFSI", "Ea_eV")] = "one below and one above the melting point",
        [("Li2OHCl", "Ea_eV")] = "of K-Li2OHCl, which has it",
        [("Li3Ta3O4Cl10", "sigma_S_cm")] = "not known of which composition",
        [("LMFP64", "practical_band_mAh_g")] = "a band only",
        [("LNMO", "practical_band_mAh_g")] = "a band only",
        [("NCM90", "practical_band_mAh_g")] = "a 1C, no capacity",
        [("S", "practical_band_mAh_g")] = "a band, and a 1C",
        [("Li2S", "practical_band_mAh_g")] = "of a cell without a citation",
        [("FeS2", "practical_band_mAh_g")] = "of a cell without a citation",
    };

    /// <summary>Recalled in the data, and confirmed since.</summary>
    private static readonly HashSet<(string Key, string Column)> Confirmed = [("liquid carbonate", "density_g_cm3")];

    public static TheoryData<string> Electrolytes => [.. MaterialData.Electrolytes.Keys];

    public static TheoryData<string> Electrodes => [.. MaterialData.Electrodes.Keys];

    [Theory]
    [MemberData(nameof(Electrolytes))]
    public void A_type_of_an_electrolyte_has_the_figures_of_its_row(string key)
    {
        var row = MaterialData.Electrolytes[key];
        Agrees(row, "sigma_S_cm", "sigma_source", (IonConductorAttribute conductor) => conductor.Conductivity, perUnit: 1e-3);
        Agrees(row, "Ea_eV", "Ea_source", (IonConductorAttribute conductor) => conductor.ActivationEnergy);
        Agrees(row, "density_g_cm3", "density_source", (IonConductorAttribute conductor) => conductor.Density);
        Agrees(row, "window_V_vs_Li", "window_source", (IonConductorAttribute conductor) => conductor.StableFrom);
        Agrees(row, "window_V_vs_Li", "window_source", (IonConductorAttribute conductor) => conductor.StableTo);
        foreach (var conductor in row.Types.Select(MaterialTypes.AttributeOf).Cast<IonConductorAttribute>())
        {
            if (conductor.ConductivityTemperature is { } temperature)
                Assert.Contains(temperature.Split(' ')[0], row["T_C"].Split('/'));
            var transference = row["lithium_metal"].Split("t+ ");
            Assert.Equal(transference.Length > 1 ? transference[1] : null, conductor.TransferenceNumber);
            if (row["formula"].Length > 0 && conductor.Formula is { } formula)
                Assert.Equal(MaterialData.Composition(row["formula"]), MaterialData.Composition(formula));
        }
    }

    [Theory]
    [MemberData(nameof(Electrodes))]
    public void A_type_of_an_electrode_has_the_figures_of_its_row(string key)
    {
        var row = MaterialData.Electrodes[key];
        Agrees(row, "practical_band_mAh_g", null, (ActiveMaterialAttribute active) => active.ReversibleCapacity);
        Agrees(row, "density_g_cm3", "density_source", (ActiveMaterialAttribute active) => active.Density);
        Agrees(row, "avg_voltage_vs_Li", "voltage_source", (ActiveMaterialAttribute active) => active.AverageVoltage);
        var type = Assert.Single(row.Types);
        Assert.Equal(MaterialData.Number(row["molar_mass_g_mol"]), MaterialTypes.FormulaOf(type)!.MolarMass.ToDouble(), 1e-4);

        // The same silicon, lithiated further than it is at room temperature.
        if (key != "Si_Li22Si5")
            Assert.Equal(MaterialData.Number(row["theoretical_mAh_g"]), MaterialTypes.TheoreticalCapacityOf(type)!.Value.ToDouble(), 0.00501);
    }

    [Fact]
    public void What_was_left_out_is_in_the_data()
    {
        var rows = MaterialData.Electrolytes.Concat(MaterialData.Electrodes).ToDictionary(row => row.Key, row => row.Value);
        Assert.All(LeftOut.Keys.Concat(Confirmed), figure => Assert.NotEmpty(rows[figure.Key][figure.Column]));
    }

    /// <summary>Whoever misses a figure finds there why the library has none.</summary>
    [Fact]
    public void The_page_of_materials_tells_what_was_left_out()
    {
        var page = File.ReadAllText(Path.Combine(MaterialPageTests.RepositoryRoot(), "docs", "materials.md"));
        var section = page[page.IndexOf("## What was left out", StringComparison.Ordinal)..];
        var missing = MaterialData.Electrolytes.Values.Concat(MaterialData.Electrodes.Values)
            .Where(row => LeftOut.Keys.Any(figure => figure.Key == row.Key) || row.Recalled.Any(column => !Confirmed.Contains((row.Key, column))))
            .SelectMany(row => row.Types)
            .Where(type => !section.Contains($"`{type.Name}`", StringComparison.Ordinal))
            .Select(type => type.Name);
        Assert.Empty(missing);
    }

    private static void Agrees<T>(MaterialRow row, string column, string? source, Func<T, string?> figureOf, double perUnit = 1)
        where T : MaterialAttribute
    {
        var figures = row.Types.Select(type => figureOf((T)MaterialTypes.AttributeOf(type)));
        var figure = (row.Key, column);
        var isRecalled = source is not null && MaterialRow.IsRecalled(row[source]) && !Confirmed.Contains(figure);
        var there = figures.Where(literal => literal is not null).Select(literal => literal!).ToArray();
        if (row[column] is "" or "-" || isRecalled || LeftOut.ContainsKey(figure))
        {
            // Two rows are of one silicon, and what it holds stands in the first.
            if (row.Key != "Si_Li22Si5")
                Assert.Empty(there);
            return;
        }

        Assert.NotEmpty(there);
        foreach (var literal in there)
        {
            var value = MaterialData.Number(literal) * perUnit;
            Assert.True(row.Allows(column, source, value), $"{row.Key}, {column}: {literal} is not in '{row[column]}'.");
        }
    }
}
