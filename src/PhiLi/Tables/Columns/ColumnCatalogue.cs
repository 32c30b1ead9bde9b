using System;
using System.Collections.Generic;
using System.Linq;
using static PhiLi.Cells.AttributeRole;
using static PhiLi.Tables.ColumnUse;

namespace PhiLi.Tables;

/// <summary>Every column that PhiLi knows, in the order in which a class would say the same. docs/tables.md is written from it.</summary>
internal static class ColumnCatalogue
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<Column> All { get; } = Numbered(
        new("id", Identifier, Cell, "", "identifier", "cell_id", "key"),
        new("name", Text, Cell, "Name", "cell", "cell_name", "label"),
        new("source", Text, Cell, "Source", "reference", "doi", "citation"),
        new("notes", Note, Cell, "Notes", "note", "remarks", "remark", "comment", "comments"),
        new("kind", Note, Cell, "Notes", "cell_type", "cell_format"),
        new("loading_basis", Note, Cell, "Notes"),
        new("other_published_numbers", Note, Cell, "Notes"),
        new("verdict", Note, Cell, "Notes"),
        new("specific_energy", Quantity, Cell, "ReportedSpecificEnergy", "reported_specific_energy", "gravimetric_energy_density"),
        new("energy_density", Quantity, Cell, "ReportedEnergyDensity", "reported_energy_density", "volumetric_energy_density"),

        new("cathode_collector", Material, CathodeCollector, ""),
        new("cathode_collector_thickness", Quantity, CathodeCollector, "Thickness"),
        new("cathode_collector_density", Quantity, CathodeCollector, "Density"),
        new("cathode", Material, Cathode, "", "cathode_material", "cathode_active_material", "positive_electrode", "cam"),
        new("active_loading", Quantity, Cathode, "ActiveLoading", "cathode_active_loading", "active_material_loading", "cam_loading"),
        new("composite_loading", Quantity, Cathode, "CompositeLoading", "cathode_composite_loading"),
        new("active_fraction", Quantity, Cathode, "ActiveFraction", "cathode_active_fraction", "active_material_fraction"),
        new("active_mass", Quantity, Cathode, "ActiveMass", "cathode_active_mass"),
        new("composite_mass", Quantity, Cathode, "CompositeMass", "cathode_composite_mass"),
        new("area", Quantity, Cathode, "Area", "cathode_area", "electrode_area"),
        new("diameter", Quantity, Cathode, "Diameter", "cathode_diameter", "electrode_diameter", "die_diameter"),
        new("cathode_thickness", Quantity, Cathode, "Thickness"),
        new("nominal_capacity", Quantity, Cathode, "NominalCapacity", "cathode_nominal_capacity"),
        new("one_c", Quantity, Cathode, "NominalCapacity", "one_c_current", "1c", "1c_current") { IsHourly = true },
        new("porosity", Quantity, Cathode, "Porosity", "cathode_porosity"),
        new("tortuosity", Quantity, Cathode, "Tortuosity", "cathode_tortuosity", "tortuosity_factor"),
        new("effective_conductivity", Quantity, Cathode, "EffectiveConductivity", "cathode_effective_conductivity", "effective_ionic_conductivity"),
        new("electronic_conductivity", Quantity, Cathode, "ElectronicConductivity", "cathode_electronic_conductivity"),
        new("particle_radius", Quantity, Cathode, "ParticleRadius", "cathode_particle_radius"),
        new("architecture", ColumnUse.Architecture, Cathode, "Architecture", "cathode_architecture"),
        new("catholyte", Material, Catholyte, ""),
        new("catholyte_share", Quantity, Catholyte, "Share", "catholyte_fraction"),
        new("catholyte_conductivity", Quantity, Catholyte, "Conductivity"),
        new("catholyte_conductivity_temperature", Quantity, Catholyte, "ConductivityTemperature"),
        new("catholyte_activation_energy", Quantity, Catholyte, "ActivationEnergy"),
        new("additive", Material, ConductiveAdditive, "", "conductive_additive"),
        new("additive_share", Quantity, ConductiveAdditive, "Share", "additive_fraction"),
        new("additive_shape", Shape, ConductiveAdditive, "Shape"),
        new("additive_aspect_ratio", Quantity, ConductiveAdditive, "AspectRatio"),
        new("additive_conductivity", Quantity, ConductiveAdditive, "Conductivity"),
        new("coating", Material, CathodeCoating, "", "cathode_coating"),
        new("coating_thickness", Quantity, CathodeCoating, "Thickness", "cathode_coating_thickness"),
        new("coating_conductivity", Quantity, CathodeCoating, "Conductivity"),
        new("cathode_resistance", Quantity, CathodeInterface, "Resistance", "cathode_interface_resistance"),

        new("cathode_exchange_current_density", Quantity, CathodeInterface, "ExchangeCurrentDensity"),
        new("cathode_area_enhancement", Quantity, CathodeInterface, "AreaEnhancement"),
        new("cathode_interfaces", InterfaceCount, CathodeInterface, "Of"),

        new("electrolyte", Material, Electrolyte, "", "electrolyte_material", "solid_electrolyte"),
        new("family", Family, Electrolyte, "", "electrolyte_family", "electrolyte_class"),
        new("electrolyte_thickness", Quantity, Electrolyte, "Thickness", "separator_thickness"),
        new("conductivity", Quantity, Electrolyte, "Conductivity", "ionic_conductivity", "electrolyte_conductivity", "sigma"),
        new("conductivity_temperature", Quantity, Electrolyte, "ConductivityTemperature", "sigma_temperature"),
        new("activation_energy", Quantity, Electrolyte, "ActivationEnergy", "electrolyte_activation_energy"),
        new("activation_form", ColumnUse.ActivationForm, Electrolyte, "ActivationForm", "electrolyte_activation_form"),
        new("transference_number", Quantity, Electrolyte, "TransferenceNumber", "t_plus"),
        new("electrolyte_density", Quantity, Electrolyte, "Density"),
        new("second_conductivity", Quantity, MeasuredConductivity, "Conductivity"),
        new("second_conductivity_temperature", Quantity, MeasuredConductivity, "ConductivityTemperature"),
        new("scaffold", Material, ElectrolyteScaffold, ""),
        new("scaffold_share", Quantity, ElectrolyteScaffold, "Share"),
        new("scaffold_conductivity", Quantity, ElectrolyteScaffold, "Conductivity"),
        new("filler", Material, ElectrolyteFiller, ""),
        new("filler_share", Quantity, ElectrolyteFiller, "Share"),
        new("filler_radius", Quantity, ElectrolyteFiller, "ParticleRadius"),
        new("filler_conductivity", Quantity, ElectrolyteFiller, "Conductivity"),
        new("matrix_conductivity", Quantity, ElectrolyteFiller, "MatrixConductivity"),
        new("interphase_thickness", Quantity, ElectrolyteFiller, "InterphaseThickness"),
        new("interphase_conductivity", Quantity, ElectrolyteFiller, "InterphaseConductivity"),

        new("interlayer", Material, AnodeInterlayer, "", "anode_interlayer"),
        new("interlayer_thickness", Quantity, AnodeInterlayer, "Thickness", "anode_interlayer_thickness"),
        new("interlayer_conductivity", Quantity, AnodeInterlayer, "Conductivity"),
        new("anode_resistance", Quantity, AnodeInterface, "Resistance", "anode_interface_resistance"),
        new("anode_exchange_current_density", Quantity, AnodeInterface, "ExchangeCurrentDensity"),
        new("anode_area_enhancement", Quantity, AnodeInterface, "AreaEnhancement"),
        new("anode_interfaces", InterfaceCount, AnodeInterface, "Of"),
        new("anode", Material, Anode, "", "anode_material", "negative_electrode"),
        new("anode_active_loading", Quantity, Anode, "ActiveLoading"),
        new("anode_composite_loading", Quantity, Anode, "CompositeLoading"),
        new("anode_active_fraction", Quantity, Anode, "ActiveFraction"),
        new("anode_active_mass", Quantity, Anode, "ActiveMass"),
        new("anode_composite_mass", Quantity, Anode, "CompositeMass"),
        new("anode_area", Quantity, Anode, "Area"),
        new("anode_diameter", Quantity, Anode, "Diameter"),
        new("anode_thickness", Quantity, Anode, "Thickness"),
        new("anode_nominal_capacity", Quantity, Anode, "NominalCapacity"),

        new("anode_collector", Material, AnodeCollector, ""),
        new("anode_collector_thickness", Quantity, AnodeCollector, "Thickness"),
        new("anode_collector_density", Quantity, AnodeCollector, "Density"),
        new("critical_current_density", Quantity, CriticalCurrent, "CurrentDensity", "ccd"),
        new("critical_current_electrode", Material, CriticalCurrent, "", "ccd_electrode"),

        new("temperature", Quantity, Conditions, "Temperature", "cell_temperature", "test_temperature"),
        new("stack_pressure", Quantity, Conditions, "StackPressure", "pressure"),

        new("allowed_overpotential", Quantity, Conditions, "AllowedOverpotential"),
        new("open_circuit_voltage", Quantity, Conditions, "OpenCircuitVoltage"),

        new("direction", Direction, Discharge, ""),
        new("areal_capacity", Quantity, Discharge, "Capacity", "area_capacity", "areal_discharge_capacity"),
        new("specific_capacity", Quantity, Discharge, "SpecificCapacity", "gravimetric_capacity", "specific_discharge_capacity"),
        new("capacity", Quantity, Discharge, "Capacity", "cell_capacity", "discharge_capacity"),
        new("rate", Quantity, Discharge, "Rate"),
        new("c_rate", Quantity, Discharge, "Rate") { ImpliedUnit = "C" },
        new("time", Quantity, Discharge, "Time", "duration", "discharge_time"),
        new("current_density", Quantity, Discharge, "CurrentDensity", "areal_current"),
        new("specific_current", Quantity, Discharge, "SpecificCurrent"),
        new("current", Quantity, Discharge, "Current"),
        new("phi_reported", Quantity, Discharge, "ReportedPhi", "phi", "reported_phi", "phi_published", "throughput"),
        new("cycle", Count, Discharge, "Cycle", "cycle_number"),
        new("mode", Mode, Discharge, "Mode"),
        new("lower_cutoff", Quantity, Discharge, "LowerCutoff", "lower_cutoff_voltage"),
        new("upper_cutoff", Quantity, Discharge, "UpperCutoff", "upper_cutoff_voltage"),
        new("average_voltage", Quantity, Discharge, "AverageVoltage", "mean_voltage", "average_discharge_voltage"),
        new("step", Text, Discharge, "Name", "step_name"),

        new("retention", Quantity, Retention, "Capacity", "capacity_retention", "retained_capacity"),
        new("cycles", Count, Retention, "Cycles", "retention_cycles"),
        new("accept", Text, Accept, "Rule", "accepted_rule"),
        new("accept_reason", Text, Accept, "Reason", "reason"));

    private static readonly Dictionary<string, Column> ByKey = Keyed();

    /// <summary>The column that a name means, or null.</summary>
    /// <param name="name">The name in any case, with blanks, hyphens or underscores between its words.</param>
    public static Column? Find(string name) => ByKey.TryGetValue(KeyOf(name), out var column) ? column : null;

    /// <summary>The keys of all names, which a misspelt one is compared with.</summary>
    public static IEnumerable<string> Keys => ByKey.Keys;

    /// <summary>A name's letters and digits, in lower case.</summary>
    public static string KeyOf(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                key[length++] = char.ToLowerInvariant(c);
        }

        return new string(key, 0, length);
    }

    private static Column[] Numbered(params Column[] columns) => columns.Select(static (column, order) => column with { Order = order }).ToArray();

    private static Dictionary<string, Column> Keyed()
    {
        var byKey = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var column in All)
        {
            byKey.Add(KeyOf(column.Name), column);
            foreach (var name in column.OtherNames)
                byKey.Add(KeyOf(name), column);
        }

        return byKey;
    }
}
