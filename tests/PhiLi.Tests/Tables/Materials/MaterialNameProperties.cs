using System;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class MaterialNameProperties
{
    private static readonly Gen<AttributeRole> Role = Gen.OneOf(
        AttributeRole.Cathode, AttributeRole.Anode, AttributeRole.Electrolyte, AttributeRole.CathodeCoating, AttributeRole.AnodeInterlayer);

    private static readonly Gen<string> Soup = Gen.OneOf(
        Gen.String,
        Gen.OneOf("Li", "In", "LCO", "NMC", "622", "oxide", "garnet", "polymer", "sulfide", "-", "/", " ", "(", ")", "[", "]", "+", ".", ",", "₂", "γ", "µ", "\ud800", "\0", "٣", "İ", "\u202E")
            .Array[0, 40].Select(string.Concat));

    [Fact]
    public void Any_text_gives_a_reading() => Gen.Select(Role, Soup).Sample(
        (role, text) =>
        {
            Judge(Library.Names.Find(role, text), text, material => Family.Fits(role, material));
            Judge(Library.Names.FindFamily(text, role), text, material => material.Attributes.IsEmpty && Family.Fits(role, material));
        },
        iter: 5_000);

    [Fact]
    public void Neither_none_nor_much_text_is_too_much()
    {
        Assert.Equal(MaterialNameOutcome.Empty, Library.Names.Find(AttributeRole.Anode, null).Outcome);
        Assert.Equal(MaterialNameOutcome.Empty, Library.Names.FindFamily(null).Outcome);
        foreach (var part in new[] { "(", ")", "Li ", "oxide ", "1.", "()" })
        {
            var text = string.Concat(System.Linq.Enumerable.Repeat(part, 200_000));
            Assert.True(Library.Names.Find(AttributeRole.Electrolyte, text).Message?.Length < 1_000);
            Assert.True(Library.Names.FindFamily(text).Message?.Length < 1_000);
        }
    }

    private static void Judge(MaterialNameReading reading, string text, Func<MaterialDeclaration, bool> fits)
    {
        Assert.Equal(reading.Outcome is MaterialNameOutcome.Found or MaterialNameOutcome.FoundByPart, reading.Material is not null);
        Assert.Equal(reading.Outcome == MaterialNameOutcome.Found, reading.Message is null);
        Assert.Equal(reading.Outcome == MaterialNameOutcome.FoundByPart, reading.NotUsed.Count > 0);
        Assert.True(reading.Material is null || fits(reading.Material));
        Assert.Contains(reading.Understood, text, StringComparison.Ordinal);
        Assert.All(reading.NotUsed, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.InRange(reading.Nearest.Count, 0, 3);
        Assert.DoesNotContain(reading.Message ?? "", char.IsControl);
    }
}
