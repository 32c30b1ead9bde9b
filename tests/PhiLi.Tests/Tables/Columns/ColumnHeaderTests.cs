using System.Linq;
using PhiLi.Quantities;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class ColumnHeaderTests
{
    [Theory]
    [InlineData("areal_capacity [mAh/cm²]", "areal_capacity", " mAh/cm²")]
    [InlineData("Areal capacity (mAh cm-2)", "areal_capacity", " mAh/cm²")]
    [InlineData("Areal capacity / mAh cm⁻²", "areal_capacity", " mAh/cm²")]
    [InlineData("  AREAL-CAPACITY[mA h cm^{-2}] ", "areal_capacity", " mAh/cm²")]
    [InlineData("areal_capacity_mAh_cm2", "areal_capacity", " mAh/cm²")]
    [InlineData("areal_capacity_mAh_per_cm2", "areal_capacity", " mAh/cm²")]
    [InlineData("areal_capacity_mAh/cm2", "areal_capacity", " mAh/cm²")]
    [InlineData("active_loading_mg_cm2", "active_loading", " mg/cm²")]
    [InlineData("cathode_resistance_ohm_cm2", "cathode_resistance", " Ω·cm²")]
    [InlineData("anode_resistance [Ω cm²]", "anode_resistance", " Ω·cm²")]
    [InlineData("phi [mol/(m²·h)]", "phi_reported", " mol/(m²·h)")]
    [InlineData("phi_mol_m2_h", "phi_reported", " mol/(m²·h)")]
    [InlineData("c_rate_per_h", "c_rate", " h⁻¹")]
    [InlineData("rate_C", "rate", "C")]
    [InlineData("rate [C]", "rate", "C")]
    [InlineData("c_rate", "c_rate", "C")]
    [InlineData("temperature_C", "temperature", " °C")]
    [InlineData("temperature_degC", "temperature", " °C")]
    [InlineData("temperature_K", "temperature", " K")]
    [InlineData("sigma_mS_cm", "conductivity", " mS/cm")]
    [InlineData("sigma_temperature_C", "conductivity_temperature", " °C")]
    [InlineData("activation_energy_kJ_mol", "activation_energy", " kJ/mol")]
    [InlineData("active_fraction (wt%)", "active_fraction", " wt%")]
    [InlineData("active_fraction_wt", "active_fraction", " wt%")]
    [InlineData("retention_pct", "retention", " %")]
    [InlineData("one_C_mA_g", "one_c", " mAh/g")]
    [InlineData("1C / mA g⁻¹", "one_c", " mA·h/g")]
    [InlineData("nominal_capacity_mAh_g", "nominal_capacity", " mAh/g")]
    [InlineData("lower_cutoff [V vs Li-In]", "lower_cutoff", " V vs Li-In")]
    [InlineData("upper_cutoff (V vs. Li+/Li)", "upper_cutoff", " V vs Li⁺/Li")]
    [InlineData("Areal capacity mAh cm-2", "areal_capacity", " mAh/cm²")]
    [InlineData("areal capacity mAh/cm2", "areal_capacity", " mAh/cm²")]
    [InlineData("Temperature °C", "temperature", " °C")]
    [InlineData("temperature_℃", "temperature", " °C")]
    [InlineData("Conductivity  mS cm⁻¹", "conductivity", " mS/cm")]
    [InlineData("active_fraction_%", "active_fraction", " %")]
    [InlineData("Porosity %", "porosity", " %")]
    [InlineData("Capacity retention %", "retention", " %")]
    [InlineData("active fraction wt%", "active_fraction", " wt%")]
    public void A_name_and_its_unit(string header, string name, string unit)
    {
        var read = ColumnHeader.Read(header);
        Assert.Equal((name, unit, null, null, 1), (read.Column?.Name, read.Unit?.Text, read.UnitFault, read.Nearest, read.Number));

        // What is put behind a number has to be read there.
        Assert.NotNull(QuantityParser.Read("1" + read.Unit!.Text, read.Column!.Slot!).Quantity);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("Active Loading")]
    [InlineData("active-loading")]
    [InlineData("notes (of ours)")]
    [InlineData("current")]
    public void A_name_alone_has_no_unit(string header)
    {
        var read = ColumnHeader.Read(header);
        Assert.NotNull(read.Column);
        Assert.Null(read.Unit);
        Assert.Null(read.UnitFault);
    }

    [Theory]
    [InlineData("electrolyte_2", "electrolyte", 2)]
    [InlineData("Electrolyte 3", "electrolyte", 3)]
    [InlineData("electrolyte_thickness_2_um", "electrolyte_thickness", 2)]
    [InlineData("conductivity_2 [mS/cm]", "conductivity", 2)]
    [InlineData("accept_reason_2", "accept_reason", 2)]
    [InlineData("retention_9_pct", "retention", 9)]
    public void Layers_waivers_and_retentions_are_numbered(string header, string name, int number)
    {
        var read = ColumnHeader.Read(header);
        Assert.Equal((name, number), (read.Column?.Name, read.Number));
    }

    [Theory]
    [InlineData("cathode_2")]
    [InlineData("rate_2")]
    [InlineData("electrolyte_0")]
    [InlineData("electrolyte_12")]
    public void Nothing_else_is(string header) => Assert.Null(ColumnHeader.Read(header).Column);

    [Theory]
    [InlineData("areal_capacity [mAh/g]")]
    [InlineData("areal_capacity_mAh_g")]
    [InlineData("areal_capacity_mah_cm2")]
    [InlineData("areal_capacity []")]
    [InlineData("areal_capacity [1]")]
    [InlineData("temperature (C)")]
    [InlineData("conductivity [10^-3 S/cm]")]
    [InlineData("conductivity [×10⁻³ S/cm]")]
    [InlineData("conductivity [S/cm (25 °C)]")]
    [InlineData("average_voltage [± 0.1 V]")]
    [InlineData("rate_h")]
    public void A_unit_that_the_column_does_not_take_is_a_fault_and_no_unit(string header)
    {
        var read = ColumnHeader.Read(header);
        Assert.NotNull(read.Column);
        Assert.Null(read.Unit);
        Assert.NotNull(read.UnitFault);
    }

    [Theory]
    [InlineData("current_collector", "current")]
    [InlineData("time_stamp", "time")]
    [InlineData("capacity_per_area_mAh_cm2", "capacity")]
    [InlineData("cathode_binder", "cathode")]
    [InlineData("cycle_life", "cycle")]
    [InlineData("Current collector", "current")]
    [InlineData("porosity%", "porosity")]
    public void Other_words_behind_a_known_name_are_no_unit_but_another_name(string header, string nearest)
    {
        var read = ColumnHeader.Read(header);
        Assert.Equal((null, nearest), (read.Column, read.Nearest));
    }

    [Theory]
    [InlineData("arealcapacty", "areal_capacity")]
    [InlineData("anode_thicknes [µm]", "anode_thickness")]
    [InlineData("nominal_capcity_mAh_g", "nominal_capacity")]
    [InlineData("tempreature_C", "temperature")]
    [InlineData("nmae", null)]
    [InlineData("naem", null)]
    [InlineData("nam", "name")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("____", null)]
    [InlineData("c/rat", "c_rate")]
    public void A_misspelt_name_asks_for_the_nearest(string header, string? nearest)
    {
        var read = ColumnHeader.Read(header);
        Assert.Equal((null, nearest), (read.Column, read.Nearest));
    }

    [Fact]
    public void The_columns_of_the_published_cells_are_understood_as_they_stand()
    {
        const string Published = "id,cathode,anode,electrolyte,electrolyte_family,kind,active_loading_mg_cm2,loading_basis,specific_capacity_mAh_g,areal_capacity_mAh_cm2,"
            + "c_rate_per_h,current_density_mA_cm2,specific_current_mA_g,one_C_mA_g,temperature_C,sigma_mS_cm,sigma_temperature_C,electrolyte_thickness_um,"
            + "other_published_numbers,phi_published_mol_m2_h,verdict,notes,source";
        var headers = Published.Split(',').Select(ColumnHeader.Read).ToArray();
        Assert.All(headers, static header => Assert.NotNull(header.Column));
        Assert.All(headers, static header => Assert.Null(header.UnitFault));
        Assert.All(headers.Where(static header => header.Column!.Slot is not null), static header => Assert.NotNull(header.Unit));
        Assert.Empty(TablePlan.Of(Published.Split(',')).Faults);
    }
}
