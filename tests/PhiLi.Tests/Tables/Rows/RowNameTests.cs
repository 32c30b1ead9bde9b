using CsCheck;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class RowNameTests
{
    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.String,
        Gen.OneOf("a", "Z", "9", "1.5", "_", " ", "-", "é", "e\u0301", "²", "₂", "٣", "锂", "ß", "ı", "ǅ", "\u200B", "\u0301", "😀", "\ud835", "\udc00", "class", "µ")
            .Array[0, 12].Select(string.Concat));

    [Theory]
    [InlineData("NMC622 | LLZTO film | Li", "NMC622LLZTOFilmLi")]
    [InlineData("S1", "S1")]
    [InlineData("nmc 622", "Nmc622")]
    [InlineData("NCM-622 (ours)", "NCM622Ours")]
    [InlineData("1.5 mAh", "_1_5MAh")]
    [InlineData("15 mAh", "_15MAh")]
    [InlineData("2 layers", "_2Layers")]
    [InlineData("cell_2", "Cell_2")]
    [InlineData("_hidden", "_hidden")]
    [InlineData("class", "Class")]
    [InlineData("Ångström", "Ångström")]
    [InlineData("锂电池", "锂电池")]
    [InlineData("Li₂S", "LiS")]
    [InlineData("10-20", "_10_20")]
    public void Letters_and_digits_stay_in_their_order(string name, string identifier) => Assert.Equal(identifier, RowName.ToIdentifier(name));

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("²")]
    [InlineData("😀")]
    public void What_has_none_has_no_class(string name) => Assert.Null(RowName.ToIdentifier(name));

    [Fact]
    public void Two_ways_to_write_an_accent_are_one_name() => Assert.Equal(RowName.ToIdentifier("caf\u00E9"), RowName.ToIdentifier("cafe\u0301"));

    [Fact]
    public void A_point_between_digits_tells_numbers_apart() => Assert.NotEqual(RowName.ToIdentifier("cell 1.5"), RowName.ToIdentifier("cell 15"));

    [Fact]
    public void The_longest_name_is_kept_and_never_shortened()
    {
        Assert.Equal(new string('A', 200), RowName.ToIdentifier(new string('A', 200)));
        Assert.Null(RowName.ToIdentifier(new string('A', 201)));
        Assert.Null(RowName.ToIdentifier(new string('-', 10_000_000)));
    }

    [Fact]
    public void Any_string_is_no_name_or_an_identifier() => Any.Sample(
        name => Assert.True(RowName.ToIdentifier(name) is not { } identifier || Identifiers.IsIdentifier(identifier)), iter: 20_000);

    [Fact]
    public void An_identifier_becomes_itself_but_for_its_first_letter() => Any.Sample(
        name =>
        {
            if (RowName.ToIdentifier(name) is { } identifier)
                Assert.Equal(identifier, RowName.ToIdentifier(identifier));
        },
        iter: 20_000);
}
