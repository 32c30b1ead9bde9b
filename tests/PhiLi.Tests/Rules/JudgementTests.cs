using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class JudgementTests
{
    // What no rule may stumble over: bounds, open sides, stated uncertainties larger than their values.
    [Fact]
    public void No_literal_makes_a_rule_throw()
    {
        string[] numbers = ["0", "-1", ">5", "<5", "≥5", "≤0", "~7", "1 ± 5", "5(9)", "1e90", "1e-90", "abc", ""];
        foreach (var slot in Slots.All)
        {
            foreach (var number in numbers)
            {
                foreach (var kind in slot.Kinds)
                {
                    var text = number + " " + kind.Customary.Symbol;
                    foreach (var role in new[] { AttributeRole.Cathode, AttributeRole.Discharge, AttributeRole.Electrolyte, AttributeRole.IonConductor, AttributeRole.Conditions, AttributeRole.Catholyte, AttributeRole.CathodeInterface, AttributeRole.Anode })
                        _ = Full(role, slot.Name, text).Judge();
                }
            }
        }
    }

    [Fact]
    public void A_bound_is_used_on_its_open_side_only()
    {
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", ">20 mg/cm²")).Discharge("5.60 mAh/cm²", ("SpecificCapacity", "150 mAh/g")).IsHonest();
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "<5 mg/cm²")).Discharge("5.60 mAh/cm²").Finds(new CapacityAboveTheory(), Severity.Error, 2, 0,
            "5.60 mAh/cm² on discharge is more than <5 mg/cm² of NMC622 hold in theory: at most 1.383 mAh/cm² (276.5 mAh/g, LiNi0.6Mn0.2Co0.2O2, n = 1). "
            + "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.");
    }

    [Fact]
    public void What_stands_as_published_is_accepted_with_its_reason()
    {
        var finding = Assert.Single(TestCell.Cell().Cathode(Known.Nmc622).Discharge("300.5 mAh/g")
            .With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", "As published.")).Judge(), each => each.Rule.Id == "PHILI3001");
        Assert.False(finding.IsFatal);
        Assert.Equal("As published.", finding.AcceptedBecause);
    }

    [Fact]
    public void The_generator_hears_every_error()
    {
        foreach (var rule in RuleBook.Rules.Where(rule => rule.Id[5] is '3'))
            Assert.Equal(Severity.Error, rule.Severity);
    }

    private static TestCell Full(AttributeRole role, string slot, string text)
    {
        var cell = TestCell.Cell();
        foreach (var (other, material, arguments) in Everything())
        {
            var given = arguments.Where(argument => argument.Name != slot).ToList();
            if (other == role)
                given.Add((slot, text));

            cell.With(other, material, [.. given]);
        }

        return cell;
    }

    private static (AttributeRole Role, MaterialDeclaration? Material, (string Name, string Text)[] Arguments)[] Everything() =>
    [
        (AttributeRole.Cathode, Known.Lmo,
            [("ActiveLoading", "10 mg/cm²"), ("CompositeLoading", "14 mg/cm²"), ("ActiveFraction", "70 %"), ("ActiveMass", "7 mg"), ("CompositeMass", "10 mg"),
             ("Area", "0.785 cm²"), ("Diameter", "10 mm"), ("NominalCapacity", "120 mAh/g"), ("Thickness", "50 µm"), ("Porosity", "10 %"), ("ParticleRadius", "2 µm")]),
        (AttributeRole.Catholyte, TestMaterials.Conductor(Family.Argyrodite, ("Density", "1.86 g/cm³")), [("Share", "30 %"), ("Conductivity", "1 mS/cm")]),
        (AttributeRole.CathodeInterface, null, [("Resistance", "20 Ω·cm²")]),
        (AttributeRole.Electrolyte, Known.Electrolyte(Family.Garnet), [("Thickness", "30 µm"), ("Conductivity", "20 mS/cm"), ("ConductivityTemperature", "60 °C"), ("ActivationEnergy", "0.3 eV")]),
        (AttributeRole.IonConductor, Known.Electrolyte(Family.Halide), [("Conductivity", "20 mS/cm")]),
        (AttributeRole.MeasuredConductivity, null, [("Conductivity", "5 mS/cm"), ("ConductivityTemperature", "25 °C")]),
        (AttributeRole.Anode, Known.LithiumMetal, [("Thickness", "5 µm")]),
        (AttributeRole.CriticalCurrent, Known.LithiumMetal, [("CurrentDensity", "1 mA/cm²")]),
        (AttributeRole.Conditions, null, [("Temperature", "60 °C"), ("OpenCircuitVoltage", "4 V"), ("AllowedOverpotential", "100 mV")]),
        (AttributeRole.Discharge, null,
            [("Capacity", "1 mAh/cm²"), ("SpecificCapacity", "100 mAh/g"), ("Rate", "1C"), ("Time", "1 h"), ("CurrentDensity", "1 mA/cm²"), ("SpecificCurrent", "100 mA/g"),
             ("Current", "1 mA"), ("ReportedPhi", "0.4 mol/(m²·h)"), ("LowerCutoff", "3 V"), ("UpperCutoff", "4 V"), ("AverageVoltage", "3.8 V")]),
        (AttributeRole.Discharge, null, [("Capacity", "1 mAh"), ("Rate", "2C"), ("CurrentDensity", "2 mA/cm²")]),
    ];
}
