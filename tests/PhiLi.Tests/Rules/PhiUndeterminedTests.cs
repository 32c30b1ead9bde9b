using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class PhiUndeterminedTests
{
    private const string Prefix = "This cell compiles without Phi: ";
    private const string AddRate = "Add Rate, such as \"1C\", or CurrentDensity with the cathode's NominalCapacity.";
    private const string AddDischarge = "Add one, such as [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")].";

    [Fact]
    public void NoStep()
    {
        var finding = Expect.One(TestCell.Cell().Judge(), "PHILI1004", new Place(0), Prefix + "it has no discharge. " + AddDischarge);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void OnlyACharge() =>
        Says(TestCell.Cell().With(AttributeRole.Charge, ("Capacity", "1.9 mAh/cm²"), ("Rate", "1C")), "it has a charge and no discharge. " + AddDischarge);

    [Fact]
    public void OnlyCapacityLimited() => Says(
        TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.9 mAh/cm²"), ("Rate", "1C"), ("Mode", "3")),
        "its discharges are capacity-limited, which shows no limit of the cell. Add one that ran to a cut-off potential.");

    [Theory]
    [InlineData("Rate", "1C", "gives no capacity. Write it as the first argument, such as \"1.85 mAh/cm²\".")]
    [InlineData("Cycle", "3", "gives no capacity and gives no rate. Write it as the first argument, such as \"1.85 mAh/cm²\". " + AddRate)]
    [InlineData("Capacity", "1.9 mAh/cm²", "gives no rate. " + AddRate)]
    public void SaysWhatIsNotThere(string argument, string text, string fault) =>
        Says(TestCell.Cell().With(AttributeRole.Discharge, (argument, text)), "'Discharge' " + fault);

    [Theory]
    [InlineData("1.9 mAh/cm²", "Time", "75 min", "gives only a measured time, while the Phi of a cell is on the nominal basis. " + AddRate)]
    [InlineData("1.9 mAh/cm²", "CurrentDensity", "5 mA/cm²", "gives a current, from which a rate follows only with a nominal capacity. Add NominalCapacity to the cathode, or Rate to the step.")]
    [InlineData(">1.9 mAh/cm²", "Rate", "1C", "gives only a bound of its ArealCapacity, '>1.9 mAh/cm²', which is no constant. Write the value, if the source has it.")]
    [InlineData("1.9 mAh/cm²", "CurrentDensity", ">5 mA/cm²", "gives only a bound of its CurrentDensity, '>5 mA/cm²', which is no constant. Write the value, if the source has it.")]
    [InlineData("142 mAh/g", "Rate", "1C", "gives its capacity per mass. Add ActiveLoading to the cathode.")]
    [InlineData("0.4 mAh", "Rate", "1C", "gives its capacity as a charge. Add Area or Diameter to the cathode.")]
    public void SaysWhatIsNotEnough(string capacity, string argument, string text, string fault) =>
        Says(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity), (argument, text)), "'Discharge' " + fault);

    [Theory]
    [InlineData("CompositeLoading", "14 mg/cm²", "Add ActiveFraction to the cathode, which gives the mass of the composite only.")]
    [InlineData("CompositeMass", "10 mg", "Add ActiveFraction to the cathode, which gives the mass of the composite only.")]
    [InlineData("ActiveMass", "7 mg", "Add Area or Diameter to the cathode, which gives a mass.")]
    [InlineData("ActiveLoading", ">10 mg/cm²", "The cathode's loading is only a bound, which is no constant: write the value, if the source has it.")]
    [InlineData("Thickness", "50 µm", "Add ActiveLoading to the cathode.")]
    public void SaysWhatTheCathodeLacks(string argument, string text, string remedy) => Says(
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, (argument, text)).With(AttributeRole.Discharge, ("Capacity", "142 mAh/g"), ("Rate", "1C")),
        "'Discharge' gives its capacity per mass. " + remedy);

    [Theory]
    [InlineData("Current", "0.3 mA", "gives its current in all. Add Area or Diameter to the cathode.")]
    [InlineData("CurrentDensity", "3 mA/cm²", "gives a current that is not on the basis of the cathode's NominalCapacity. Add ActiveLoading to the cathode.")]
    public void SaysWhatACurrentLacks(string argument, string text, string fault) => Says(
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("NominalCapacity", "140 mAh/g")).With(AttributeRole.Discharge, ("Capacity", "1.9 mAh/cm²"), (argument, text)),
        "'Discharge' " + fault);

    [Fact]
    public void ABoundOnTheNominalCapacityGivesNoRate() => Says(
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("NominalCapacity", ">1.9 mAh/cm²")).With(AttributeRole.Discharge, ("Capacity", "1.9 mAh/cm²"), ("CurrentDensity", "3 mA/cm²")),
        "'Discharge' gives a current, while the cathode's NominalCapacity is only a bound. Add Rate to the step.");

    [Fact]
    public void OneRemedyIsSaidOnce() => Says(
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("NominalCapacity", "140 mAh/g")).With(AttributeRole.Discharge, ("Capacity", "0.4 mAh"), ("Current", "0.3 mA")),
        "'Discharge' gives its capacity as a charge and gives its current in all. Add Area or Diameter to the cathode.");

    [Fact]
    public void SpeaksOfTheDischargeThatLacksLeast() => Says(
        TestCell.Cell().With(AttributeRole.Discharge, ("Cycle", "1")).With(AttributeRole.Discharge, ("Capacity", "1.9 mAh/cm²")),
        "'Discharge2' gives no rate. " + AddRate);

    [Theory]
    [InlineData("1.9 mAh/cm²", "1C")]
    [InlineData("1.9(2) mAh/cm²", "C/3")]
    [InlineData("~1.9 mAh/cm²", "0.5 h⁻¹")]
    public void IsSilentWherePhiIsThere(string capacity, string rate) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity), ("Rate", rate)).Judge());

    [Fact]
    public void IsSilentWhereALiteralExplainsIt() =>
        Expect.Ids(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.9"), ("Rate", "1C")), "PHILI2003");

    [Fact]
    public void SpeaksWhereAnotherLiteralIsAtFault() =>
        Expect.Ids(TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", "25")), "PHILI1004", "PHILI2003");

    [Fact]
    public void IsSilentWhereAnArgumentCannotBeRead() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Discharge, new ArgumentDeclaration("Capacity", "", Readability.Refused)).Ask(new PhiUndetermined()));

    [Fact]
    public void IsSilentWhereAFigureCannotBe() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "-1.9 mAh/cm²"), ("Rate", "1C")).Ask(new PhiUndetermined()));

    [Fact]
    public void IsSilentOfWhatIsNoCell()
    {
        Assert.Empty(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).Ask(new PhiUndetermined()));
        Assert.Empty(TestCell.Empty().With(AttributeRole.CellLibrary).Ask(new PhiUndetermined()));
        Assert.Empty(TestCell.Cell().On(static type => type with { IsFileLocal = true }).Ask(new PhiUndetermined()));
    }

    private static void Says(TestCell cell, string message) =>
        Expect.One(cell.Ask(new PhiUndetermined()), "PHILI1004", new Place(0), Prefix + message);
}
