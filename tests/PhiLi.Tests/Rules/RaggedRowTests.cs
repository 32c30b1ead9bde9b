using System.Linq;
using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class RaggedRowTests
{
    [Fact]
    public void A_row_that_is_too_long_is_marked_where_it_goes_beyond() => TestTables.Finds(
        "name,source\nA,\"Zhou, 2025\"\nB,Zhou, «2025»\n",
        "PHILI5005",
        Severity.Error,
        "The row has 3 fields and the header 2: put a value that holds a comma in quotes, or leave out what is too much.");

    [Fact]
    public void A_decimal_comma_is_asked_about() => TestTables.Finds(
        "name,areal_capacity_mAh_cm2,rate_C\nA,1,85,«1»\n",
        "PHILI5005",
        Severity.Error,
        "The row has 4 fields and the header 3, as if a decimal comma had cut a number in two: write 1.85, or put the value in quotes.");

    [Fact]
    public void A_row_that_is_too_short_is_marked_at_its_last_field() => TestTables.Finds(
        "name,cathode,anode\nA,«LCO»\nB,LCO,Li\n",
        "PHILI5005",
        Severity.Error,
        "The row has 2 fields and the header 3: write the comma that is missing, for every value behind it stands in the wrong column.");

    [Fact]
    public void Of_several_rows_of_a_cell_the_wrong_one_is_marked() => TestTables.Finds(
        "name,rate_C,cycle\nA,1,1\nB,1,1\nA,«2»\n",
        "PHILI5005",
        Severity.Error,
        "The row has 2 fields and the header 3: write the comma that is missing, for every value behind it stands in the wrong column.");

    /// <summary>The rate would be 85 and the current density without a unit.</summary>
    [Fact]
    public void Of_what_stands_in_the_wrong_columns_nothing_else_is_said() => Assert.Equal(
        ["PHILI5005"],
        TestTables.Findings("name,cathode,areal_capacity_mAh_cm2,rate_C,current_density\nA,Li,1,85,1,\n").Select(static finding => finding.Id));

    [Fact]
    public void Only_its_own_cell_loses_its_numbers() => Assert.Equal([true, false, true], TestTables.AreUsable("name,cathode\nA,LCO\nB\nC,LCO\n"));

    [Theory]
    [InlineData("name,cathode\nA,LCO,,,\nB,LCO\n")]
    [InlineData("name,cathode,,\nA,LCO,,\n")]
    public void Separators_at_the_end_of_a_row_are_none_too_many(string text) => TestTables.IsSilent(text);
}
