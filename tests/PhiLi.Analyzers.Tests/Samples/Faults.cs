using PhiLi;
using PhiLi.Materials;

[Cell(Name: "no such", Source = nameof(Faulty.Phi))]
[Cathode<LithiumMetal>(ActiveLoading = "11,0 mg/cm²")]
[Electrolyte<Undefined>(Thickness = "30 um", Conductivity = Undefined.Constant)]
[Discharge("1.85 mAh/g", "more", Rate = 1)]
public class Faulty;

[Cell, Cell("again")]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "-8 mg/cm²"), Cathode<Sulfur>]
[Anode<LithiumIndium>(Thickness = "0 µm")]
[Discharge("185 mAh/kg", Rate = "C/0", Name = "Phi"), Discharge("1e400 mAh/cm²", Rate = "5 C", Time = "−5 min", Name = "Rate")]
[Accept("PHILI3001"), Accept("PHILI9999", "no such rule"), Accept(null, "x"), InUnits(null), InUnits("mAh", null, "furlong")]
public partial struct Wrong
{
    public const double Phi = 1;
}

[Cell]
[Discharge("1.85 mAh/cm²", Rate = Base.Discharge.Rate.PerHour)]
public partial class Derived : Base, Missing;

[Cell, Discharge]
public partial class Base;

[Discharge("1 mAh/cm²")]
public class Stray;

[ActiveMaterial("Li(CoO2", Density = "heavy")]
public partial class Nothing;
