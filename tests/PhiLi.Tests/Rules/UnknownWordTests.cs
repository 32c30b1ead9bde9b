using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnknownWordTests
{
    [Theory]
    [InlineData("cycle", "first", "'first' is no count: cycle takes whole numbers from 1.")]
    [InlineData("cycle", "0", "'0' is no count: cycle takes whole numbers from 1.")]
    [InlineData("cycle", "1.5", "'1.5' is no count: cycle takes whole numbers from 1.")]
    [InlineData("cycles", "+500", "'+500' is no count: cycles takes whole numbers from 1.")]
    [InlineData("cycle", "99999999999", "'99999999999' is no count: cycle takes whole numbers from 1.")]
    [InlineData("direction", "backwards", "'backwards' is no direction: write discharge or charge.")]
    [InlineData("mode", "potentiostatic", "'potentiostatic' is no mode: write constant current, constant current constant voltage (CC-CV) or capacity-limited.")]
    public void A_word_that_means_nothing_in_its_column_is_an_error(string column, string word, string message)
    {
        TestTables.Finds($"name,{column}\nA,«{word}»\n", "PHILI5010", Severity.Error, message);
        Assert.Equal([false, true], TestTables.AreUsable($"name,{column}\nA,{word}\nB,\n"));
    }

    [Theory]
    [InlineData("cycle", "12")]
    [InlineData("direction", "Discharge")]
    [InlineData("direction", "charging")]
    [InlineData("mode", "CC-CV")]
    [InlineData("mode", "constant current, constant voltage")]
    [InlineData("mode", "Capacity limited")]
    [InlineData("mode", "not stated")]
    [InlineData("cycle", "n/a")]
    public void Words_are_read_in_any_case_and_with_any_joints(string column, string word) =>
        TestTables.IsSilent($"name,{column}\nA,\"{word}\"\n");
}
