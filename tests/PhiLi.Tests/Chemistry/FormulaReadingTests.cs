using System.Linq;
using PhiLi.Chemistry;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class FormulaReadingTests
{
    [Theory]
    [InlineData("LiCoO2", "LiCoO2")]
    [InlineData("LiNi0.6Mn0.2Co0.2O2", "LiNi0.6Mn0.2Co0.2O2")]
    [InlineData("LiNi1/3Mn1/3Co1/3O2", "LiNi1/3Mn1/3Co1/3O2")]
    [InlineData("Li1.3Al0.3Ti1.7(PO4)3", "Li1.3Al0.3Ti1.7P3O12")]
    [InlineData("Li9.54[Si0.6Ge0.4]1.74P1.44S11.1Br0.3O0.6", "Li9.54Si1.044Ge0.696P1.44S11.1Br0.3O0.6")]
    [InlineData("70Li2S-30P2S5", "Li140S220P60")]
    [InlineData("0.75Li2S·0.25P2S5", "Li1.5S2P0.5")]
    [InlineData("1.6Li2O-TaCl5", "Li3.2O1.6TaCl5")]
    [InlineData("Li3PS4-2LiBH4", "Li5PS4B2H8")]
    [InlineData("0.7Li(CB9H10)-0.3Li(CB11H12)", "LiCB9.6H10.6")]
    [InlineData("80(0.7Li2S·0.3P2S5) · 20 LiI", "Li132S176P48I20")]
    [InlineData("(70Li2S–30P2S5)2", "Li280S440P120")]
    [InlineData("Li₇La₃Zr₂O₁₂", "Li7La3Zr2O12")]
    [InlineData("Li₁.₃Al₀.₃Ti₁.₇(PO₄)₃", "Li1.3Al0.3Ti1.7P3O12")]
    [InlineData(" (Li2OH)0.99K0.01Cl ", "Li1.98O0.99H0.99K0.01Cl")]
    [InlineData("Li.5CoO2", "Li0.5CoO2")]
    [InlineData("{[(Li)2]3}4O", "Li24O")]
    [InlineData("HCOOLi", "HCO2Li")]
    [InlineData("Li2CO3", "Li2CO3")]
    [InlineData("CuSO4·5H2O", "CuSO9H10")]
    public void A_formula_is_read_as_papers_print_it(string text, string canonical)
    {
        var reading = Formula.Read(text);
        Assert.Empty(reading.Faults);
        Assert.Equal(canonical, reading.Formula!.ToString());
        Assert.Equal(reading.Formula, Formula.Read(canonical).Formula);
    }

    [Theory]
    [InlineData("", 0, 0, "missing")]
    [InlineData("  ", 0, 2, "missing")]
    [InlineData("LICoO2", 0, 2, "did you mean 'Li'")]
    [InlineData("liCoO2", 0, 2, "did you mean 'Li'")]
    [InlineData("LiFEPO4", 2, 2, "did you mean 'Fe'")]
    [InlineData("LiFePo4", 4, 2, "no standard atomic weight")]
    [InlineData("LiNi0.8Mn0.1CO0.1O2", 12, 5, "did you mean 'Co0.1'? If not, write 'C1O0.1'")]
    [InlineData("LiNI0.8Mn0.1Co0.1O2", 2, 5, "did you mean 'Ni0.8'")]
    [InlineData("LiMN2O4", 2, 2, "did you mean 'Mn'")]
    [InlineData("LiXyO2", 2, 2, "'Xy' is not an element")]
    [InlineData("Lithium", 0, 7, "is a word")]
    [InlineData("Li0CoO2", 2, 1, "counts no atom")]
    [InlineData("Li0.0CoO2", 2, 3, "counts no atom")]
    [InlineData("Li1/0O", 2, 3, "counts no atom")]
    [InlineData("Li-0.5CoO2", 2, 4, "negative count")]
    [InlineData("Li1-xNiO2", 2, 3, "'1-x': a variable is not a formula: write the number")]
    [InlineData("LixNiO2", 2, 1, "a variable is not a formula")]
    [InlineData("LiNi1-x-yCoO2", 4, 5, "a variable is not a formula")]
    [InlineData("LiCoO2-δ", 5, 3, "a variable is not a formula")]
    [InlineData("Li(1-x)CoO2", 3, 3, "a variable is not a formula")]
    [InlineData("LiCoO2-xLi2MnO3", 5, 3, "a variable is not a formula")]
    [InlineData("Liₓ", 2, 1, "a variable is not a formula")]
    [InlineData("LiNi1-0.2Mn0.2O2", 4, 5, "arithmetic")]
    [InlineData("Li(CoO2", 2, 1, "is never closed")]
    [InlineData("LiCoO2)", 6, 1, "closes nothing")]
    [InlineData("Li(CoO]2", 6, 1, "is closed by ']'")]
    [InlineData("Li()2", 2, 2, "brackets are empty")]
    [InlineData("Li(3)", 3, 1, "counts nothing")]
    [InlineData("70", 0, 2, "counts nothing")]
    [InlineData("Li2S-30", 5, 2, "counts nothing")]
    [InlineData("Li2S·", 4, 1, "Nothing stands behind")]
    [InlineData("·Li2S", 0, 1, "Nothing stands in front")]
    [InlineData("Li2S··P2S5", 5, 1, "Nothing stands in front")]
    [InlineData("Li٣CoO2", 2, 1, "U+0663 is a digit of another script")]
    [InlineData("Li1₃O", 2, 2, "Digits on the line and subscript digits")]
    [InlineData("PO4^3-", 3, 3, "A charge is no part")]
    [InlineData("PO43-", 4, 1, "A charge is no part")]
    [InlineData("Li⁺", 2, 1, "A charge is no part")]
    [InlineData("Li2S + P2S5", 5, 1, "A charge is no part")]
    [InlineData("Li2S P2S5", 4, 1, "no blank here")]
    [InlineData("Li 2S", 2, 1, "no blank here")]
    [InlineData("Li0,5CoO2", 2, 3, "decimal point, '0.5'")]
    [InlineData("Li1.2.3O", 2, 5, "two decimal points")]
    [InlineData("Li0.5/3O", 2, 5, "no fraction")]
    [InlineData("Li2.CoO2", 2, 2, "ends without a digit")]
    [InlineData("LiCo02", 4, 2, "begins with a zero: write the letter O")]
    [InlineData("Li1234567890123456O", 2, 16, "at most 15")]
    [InlineData("Li\u200BCoO2", 2, 1, "U+200B does not belong")]
    [InlineData("Li😀2O", 2, 2, "U+1F600 does not belong")]
    [InlineData("Li@2O", 2, 1, "'@' does not belong")]
    [InlineData("LiСoO2", 2, 1, "U+0421 does not belong")]
    public void A_fault_is_told_once_at_its_place(string text, int start, int length, string says)
    {
        var reading = Formula.Read(text);
        Assert.Null(reading.Formula);
        var fault = reading.Faults.First();
        Assert.Contains(says, fault.Message);
        Assert.Equal((start, length), (fault.Start, fault.Length));

        // A Cyrillic С leaves its 'o' behind, which is a fault of its own.
        Assert.Equal(text == "LiСoO2" ? 2 : 1, reading.Faults.Count);
    }

    [Fact]
    public void Each_fault_of_a_text_is_told()
    {
        var reading = Formula.Read("LI0.6(Xx0)]");
        Assert.Equal([0, 6, 8, 10], reading.Faults.Select(fault => fault.Start).Distinct());
    }

    [Fact]
    public void No_text_is_a_fault_not_an_exception() => Assert.Single(Formula.Read(null).Faults);

    [Fact]
    public void A_formula_is_at_most_200_characters_long()
    {
        Assert.NotNull(Formula.Read(new string('H', 200)).Formula);
        var fault = Assert.Single(Formula.Read(new string('H', 1_000_000)).Faults);
        Assert.Equal((200, 999_800), (fault.Start, fault.Length));
    }

    [Fact]
    public void Brackets_stand_at_most_32_deep()
    {
        Assert.NotNull(Formula.Read(new string('(', 32) + "Li" + new string(')', 32)).Formula);
        Assert.Contains("32", Assert.Single(Formula.Read(new string('(', 33) + "Li" + new string(')', 33)).Faults).Message);
    }

    [Fact]
    public void Formulas_are_equal_by_value()
    {
        Assert.Equal(Formula.Read("LiCoO2").Formula, Formula.Read("Li1Co1.0O(O)").Formula);
        Assert.Equal(Formula.Read("LiCoO2").Formula!.GetHashCode(), Formula.Read("Li1Co1.0O(O)").Formula!.GetHashCode());
        Assert.NotEqual(Formula.Read("LiCoO2").Formula, Formula.Read("LiNiO2").Formula);
    }

    [Fact]
    public void A_count_is_exact_and_zero_for_what_is_absent()
    {
        var formula = Formula.Read("LiNi1/3Mn1/3Co1/3O2").Formula!;
        Assert.Equal(Rational.Parse("1/3"), formula.Count("Ni"));
        Assert.Equal(Rational.Zero, formula.Count("S"));
        Assert.Equal(["Li", "Ni", "Mn", "Co", "O"], formula.Elements.Select(element => element.Symbol));
    }
}
