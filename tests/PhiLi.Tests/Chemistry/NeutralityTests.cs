using PhiLi.Chemistry;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class NeutralityTests
{
    [Theory]
    [InlineData("LiCoO2")]
    [InlineData("CoO2")]
    [InlineData("Li1.2Ni0.13Co0.13Mn0.54O2")]
    [InlineData("Li7La3Zr2O12")]
    [InlineData("Li6.4La3Zr1.4Ta0.6O12")]
    [InlineData("La0.57Li0.29TiO3")]
    [InlineData("Li1.3Al0.3Ti1.7(PO4)3")]
    [InlineData("Li9.54[Si0.6Ge0.4]1.74P1.44S11.1Br0.3O0.6")]
    [InlineData("Li10Sn0.95P2S11.4O0.5")]
    [InlineData("70Li2S-30P2S5")]
    [InlineData("Li4P2S6")]
    [InlineData("(Li2OH)0.99K0.01Cl")]
    [InlineData("0.7Li(CB9H10)-0.3Li(CB11H12)")]
    [InlineData("Li3PS4-2LiBH4")]
    [InlineData("Li2PO2N")]
    [InlineData("Li2.9PO3.3N0.46")]
    [InlineData("LiN(SO2CF3)2")]
    [InlineData("LiPF6")]
    [InlineData("LiB(C2O4)2")]
    [InlineData("LiClO4")]
    [InlineData("Li2O2")]
    [InlineData("KO2")]
    [InlineData("Li2S8")]
    [InlineData("FeS2")]
    [InlineData("TiS3")]
    [InlineData("LiC6")]
    [InlineData("Li3N")]
    [InlineData("LiN3")]
    [InlineData("Mo2C")]
    [InlineData("TaN")]
    [InlineData("Fe4N")]
    [InlineData("ZrH2")]
    [InlineData("CsI3")]
    [InlineData("Na3V2(PO4)2F3")]
    [InlineData("Na2FeFe(CN)6")]
    [InlineData("YBa2Cu3O7")]
    [InlineData("BiOCl")]
    public void What_usual_states_balance_is_left_alone(string text) => Assert.Null(Judge(text));

    [Theory]
    [InlineData("Li")]
    [InlineData("S")]
    [InlineData("C6")]
    [InlineData("Li15Si4")]
    [InlineData("LiIn")]
    [InlineData("Sb2Te3")]
    [InlineData("P2S9")]
    [InlineData("C2H4O")]
    public void Elements_alloys_and_molecules_are_not_judged(string text) => Assert.Null(Judge(text));

    [Theory]
    [InlineData("Li7La3Zr2O13", "-2", "-2")]
    [InlineData("Li7La3Zr1.4Ta0.6O12", "0.6", "0.6")]
    [InlineData("LiCoO3", "-5", "-1")]
    [InlineData("Li6PS5Cl2", "-9", "-1")]
    [InlineData("Li3InCl7", "-4", "-1")]
    [InlineData("LiCOO2", "-9", "-1")]
    [InlineData("Li3O", "1", "2.5")]
    [InlineData("NaCl2", "-1", "-1")]
    public void What_no_usual_states_balance_is_found_with_its_charges(string text, string lowest, string highest) =>
        Assert.Equal(new Imbalance(Rational.Parse(lowest), Rational.Parse(highest)), Judge(text));

    [Theory]
    [InlineData("Li2.98InCl6", true)]
    [InlineData("Li2.97InCl6.05", false)]
    public void Printed_counts_may_miss_by_two_hundredths(string text, bool passes) => Assert.Equal(passes, Judge(text) is null);

    private static Imbalance? Judge(string text) => Neutrality.Judge(Formula.Read(text).Formula!);
}
