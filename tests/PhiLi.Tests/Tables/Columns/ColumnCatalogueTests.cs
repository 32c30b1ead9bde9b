using System.Linq;
using System.Reflection;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class ColumnCatalogueTests
{
    public static TheoryData<string> Names => [.. ColumnCatalogue.All.Select(static column => column.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_column_is_found_by_each_of_its_names_in_any_spelling(string name)
    {
        var column = ColumnCatalogue.Find(name)!;
        Assert.Equal(name, column.Name);
        Assert.All(column.OtherNames.Append(name), other =>
        {
            Assert.Same(column, ColumnCatalogue.Find(other.ToUpperInvariant()));
            Assert.Same(column, ColumnCatalogue.Find(other.Replace('_', '-')));
            Assert.Same(column, ColumnHeader.Read(other.Replace('_', ' ')).Column);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quantity_has_its_slot_and_nothing_else_has_one(string name)
    {
        var column = ColumnCatalogue.Find(name)!;
        Assert.Equal(column.Use == ColumnUse.Quantity, column.Slot is not null);
        Assert.Equal(name == "areal_capacity", column.IsNarrow);
    }

    /// <summary>Each property of the language that takes a quantity or a text can be said in a table too.</summary>
    [Fact]
    public void What_a_class_can_say_of_a_cell_a_table_can()
    {
        var attributes = typeof(CellAttribute).Assembly.GetExportedTypes().Where(static type => type.Name.EndsWith("Attribute", System.StringComparison.Ordinal) && !type.IsAbstract);
        var sayable = ColumnCatalogue.All.Select(static column => (column.Role, column.Argument)).ToHashSet();
        var roles = ColumnCatalogue.All.Select(static column => column.Role).ToHashSet();
        var missing = from type in attributes
                      let name = type.Name.Split('`')[0].Replace("Attribute", "", System.StringComparison.Ordinal)
                      where System.Enum.TryParse<AttributeRole>(name, out var role) && roles.Contains(role)
                      let own = System.Enum.Parse<AttributeRole>(name)
                      from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                      where property.PropertyType == typeof(string) && !sayable.Contains((own, property.Name))
                      select own + "." + property.Name;
        Assert.Equal([], missing.Order());
    }

    [Fact]
    public void The_columns_of_the_design_are_there()
    {
        const string Promised = "name, cathode, anode, electrolyte, family, active_loading, composite_loading, active_fraction, active_mass, area, diameter, areal_capacity, specific_capacity, "
            + "nominal_capacity, direction, rate, time, current_density, specific_current, cycle, mode, temperature, stack_pressure, conductivity, conductivity_temperature, activation_energy, "
            + "electrolyte_thickness, cathode_thickness, cathode_resistance, anode_resistance, coating, interlayer, lower_cutoff, upper_cutoff, average_voltage, specific_energy, energy_density, "
            + "retention, cycles, phi_reported, source, notes, accept, accept_reason";
        Assert.Equal(Promised.Split(", "), Promised.Split(", ").Where(static name => ColumnCatalogue.Find(name)?.Name == name));
    }

    [Fact]
    public void Columns_of_one_attribute_stand_together()
    {
        var roles = ColumnCatalogue.All.Select(static column => column.Role).ToArray();
        Assert.Equal(roles.Distinct().Count(), roles.Where((role, index) => index == 0 || roles[index - 1] != role).Count());
        Assert.Equal(Enumerable.Range(0, roles.Length), ColumnCatalogue.All.Select(static column => column.Order));
    }
}
