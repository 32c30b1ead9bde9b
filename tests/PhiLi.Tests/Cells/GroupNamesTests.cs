using System.Linq;
using PhiLi.Cells;
using Xunit;

namespace PhiLi.Tests.Cells;

public class GroupNamesTests
{
    // What a cell may have several of. Of the rest a second one is a mistake with a rule of its own.
    [Theory]
    [InlineData("Electrolyte")]
    [InlineData("MeasuredConductivity")]
    [InlineData("ElectrolyteScaffold")]
    [InlineData("ElectrolyteFiller")]
    [InlineData("ConductiveAdditive")]
    [InlineData("CathodeCoating")]
    [InlineData("AnodeInterlayer")]
    [InlineData("CriticalCurrent")]
    [InlineData("Retention")]
    public void Several_parts_of_a_role_are_numbered_in_source_order(string role)
    {
        Assert.Equal(["Reported", role], Names(role));
        Assert.Equal(["Reported", role + "1", role + "2", "Conditions", role + "3"], Names(role, role, "Conditions", role));
    }

    [Theory]
    [InlineData("Cathode")]
    [InlineData("Catholyte")]
    [InlineData("CathodeCollector")]
    [InlineData("CathodeInterface")]
    [InlineData("AnodeInterface")]
    [InlineData("Anode")]
    [InlineData("AnodeCollector")]
    [InlineData("Conditions")]
    public void A_second_part_of_what_there_is_one_of_has_no_number(string role) => Assert.Equal(["Reported", role, role], Names(role, role));

    [Fact]
    public void No_group_of_a_part_can_be_called_like_a_member_of_PhiLis() =>
        Assert.DoesNotContain(System.Enum.GetNames<AttributeRole>(), GeneratedNames.IsReserved);

    private static string[] Names(params string[] roles) => GroupNames.Of(
        roles.Aggregate(TestCell.Cell(), static (cell, role) => cell.With(System.Enum.Parse<AttributeRole>(role))).Declaration);
}
