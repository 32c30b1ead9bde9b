using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using PhiLi.Cells;

namespace PhiLi.Tests.Transport.Budget;

/// <summary>A cell that is described all through, with its figures in whole numbers of a small unit so that they can be written in another one exactly.</summary>
internal sealed record DescribedCell(int[] Figures)
{
    /// <summary>What is added to each figure in hundredths of its last digit.</summary>
    private readonly int[] _hundredths = new int[12];

    /// <summary>How many of the first figures grow with a resistance or fall with one.</summary>
    public const int Resistances = 7;

    public static readonly Gen<DescribedCell> Any = Gen.Int[100, 999].Array[12].Select(figures => new DescribedCell(figures));

    private static readonly MaterialDeclaration Active = TestMaterials.Cathode("LiCoO2", ("Density", "5.0 g/cm³"));

    private static readonly MaterialDeclaration Conductor = TestMaterials.Of(
        "N.Argyrodite", AttributeRole.IonConductor, [Family.Argyrodite, Family.Electrolyte], ("Density", "1.86 g/cm³"), ("StableTo", "2.01 V vs Li⁺/Li"));

    private static readonly MaterialDeclaration Foil = TestMaterials.Of(
        "N.Foil", AttributeRole.ActiveMaterial, [Family.MetalAnode, Family.Anode], ("Formula", "Li"), ("Electrons", "1"), ("Density", "0.534 g/cm³"));

    /// <summary>With more of one resistance.</summary>
    public DescribedCell Worse(int which, double factor)
    {
        var figures = (int[])Figures.Clone();

        // Of the conductivities, which come first, less is worse.
        figures[which] = Math.Max(1, (int)(which < 2 ? figures[which] / factor : figures[which] * factor));
        return new(figures);
    }

    /// <summary>The same cell with two more digits, which round to those that it has.</summary>
    public DescribedCell Within(int[] hundredths)
    {
        var within = new DescribedCell(Figures);
        hundredths.CopyTo(within._hundredths, 0);
        return within;
    }

    public TestCell Build(bool isInOtherUnits = false)
    {
        string Write(int figure, string factor, string unit, string otherFactor, string otherUnit) => isInOtherUnits
            ? Digits(figure, otherFactor) + " " + otherUnit
            : Digits(figure, factor) + " " + unit;

        return TestCell.Cell()
            .With(
                AttributeRole.Cathode, Active,
                ("CompositeLoading", Write(7, "e-1", "mg/cm²", "e-4", "g/cm²")),
                ("ActiveFraction", "69 wt%"),
                ("Thickness", isInOtherUnits ? "0.0155 cm" : "155 µm"),
                ("EffectiveConductivity", Write(1, "e-3", "mS/cm", "e-4", "S/m")),
                ("ParticleRadius", "2.5 µm"))
            .With(AttributeRole.Catholyte, Conductor, ("Share", isInOtherUnits ? "0.31" : "31 wt%"))
            .With(AttributeRole.CathodeInterface, ("Resistance", Write(2, "e-1", "Ω·cm²", "e-5", "Ω·m²")), ("Of", "1"))
            .With(
                AttributeRole.Electrolyte, Conductor,
                ("Thickness", Write(3, "e-1", "µm", "e-4", "mm")),
                ("Conductivity", Write(0, "e-2", "mS/cm", "e-5", "S/cm")),
                ("ConductivityTemperature", isInOtherUnits ? "298.15 K" : "25.00 °C"),
                ("ActivationEnergy", isInOtherUnits ? "341 meV" : "0.341 eV"))
            .With(AttributeRole.AnodeInterlayer, Conductor, ("Thickness", Write(4, "e0", "nm", "e-3", "µm")), ("Conductivity", "1e-3 mS/cm"))
            .With(AttributeRole.AnodeInterface, ("ExchangeCurrentDensity", Write(8, "e-2", "mA/cm²", "e-1", "A/m²")))
            .With(AttributeRole.Electrolyte, Conductor, ("Thickness", Write(5, "e-1", "µm", "e-4", "mm")), ("Conductivity", "1.0 mS/cm"), ("TransferenceNumber", "0.5"))
            .With(AttributeRole.Electrolyte, Conductor, ("Thickness", Write(6, "e-1", "µm", "e-4", "mm")), ("Conductivity", "0.50 mS/cm"))
            .With(AttributeRole.Anode, Foil, ("Thickness", Write(9, "e-1", "µm", "e-4", "mm")))
            .With(AttributeRole.Conditions, ("Temperature", isInOtherUnits ? "333.15 K" : "60.00 °C"), ("AllowedOverpotential", isInOtherUnits ? "0.105 V" : "105 mV"))
            .With(
                AttributeRole.Discharge,
                ("Capacity", Write(10, "e-2", "mAh/cm²", "e-5", "Ah/cm²")),
                ("CurrentDensity", Write(11, "e-2", "mA/cm²", "e-1", "A/m²")),
                ("AverageVoltage", "3.8 V"));
    }

    private string Digits(int figure, string factor)
    {
        var number = _hundredths[figure] == 0
            ? Figures[figure].ToString(CultureInfo.InvariantCulture)
            : (Figures[figure] + (_hundredths[figure] / 100m)).ToString("0.00", CultureInfo.InvariantCulture);
        return number + (factor == "e0" ? "" : factor);
    }
}
