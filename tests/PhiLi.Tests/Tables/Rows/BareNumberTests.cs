using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class BareNumberTests
{
    [Theory]
    [InlineData("1.85")]
    [InlineData("-3.04")]
    [InlineData("1.85e-3")]
    [InlineData("1.85E4")]
    [InlineData("1.85(3)e−4")]
    [InlineData("(1.85 ± 0.03)×10⁻³")]
    [InlineData("~7")]
    [InlineData("≥20")]
    [InlineData("1/3")]
    [InlineData("1,85")]
    [InlineData("1 850")]
    public void A_number_has_the_unit_of_its_column(string value) => Assert.True(BareNumber.Is(value));

    [Theory]
    [InlineData("")]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1.85 ± 2 %")]
    [InlineData("C/3")]
    [InlineData("0.5C")]
    [InlineData("RT")]
    [InlineData("25 °C")]
    [InlineData("20Ω")]
    [InlineData("3 eV")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("NaN")]
    [InlineData("5 ‰")]
    public void A_letter_or_a_sign_of_a_unit_makes_it_a_quantity_of_its_own(string value) => Assert.False(BareNumber.Is(value));
}
