namespace PhiLi.Quantities;

/// <content>Kinds that no slot takes, but that a mistaken unit may be of: a message then calls it by its name.</content>
public static partial class QuantityKinds
{
    internal static EquatableArray<QuantityKind> NamedOnly { get; } = new(
    [
        new("conductance per area", "mS/cm²", "S/m²"),
        new("resistance per area", "Ω/cm²", "Ω/m²"),
        new("resistivity", "Ω·cm", "Ω·m"),
        new("resistance", "Ω", "Ω"),
        new("conductance", "mS", "S"),
        new("molar conductivity", "S·cm²/mol", "S·m²/mol"),
        new("charge per volume", "mAh/cm³", "C/m³"),
        new("charge per length", "mAh/cm", "C/m"),
        new("charge per amount", "Ah/mol", "C/mol"),
        new("current per length", "mA/cm", "A/m"),
        new("current per volume", "mA/cm³", "A/m³"),
        new("power", "mW", "W"),
        new("power per mass", "W/kg", "W/kg"),
        new("power per area", "mW/cm²", "W/m²"),
        new("power per volume", "W/L", "W/m³"),
        new("energy per area", "mWh/cm²", "J/m²"),
        new("thermal conductivity", "W/(m·K)", "W/(m·K)"),
        new("volume", "cm³", "m³"),
        new("mass per length", "mg/cm", "kg/m"),
        new("amount of substance", "mmol", "mol"),
        new("amount per volume", "mol/L", "mol/m³"),
        new("amount per mass", "mol/kg", "mol/kg"),
        new("amount per area", "mol/cm²", "mol/m²"),
        new("mass per amount", "g/mol", "kg/mol"),
        new("capacitance", "µF", "F"),
        new("diffusivity", "cm²/s", "m²/s"),
        new("speed", "µm/s", "m/s"),
        new("force", "N", "N"),
        new("viscosity", "mPa·s", "Pa·s"),
        new("magnetic flux density", "T", "T"),
        new("potential per temperature", "mV/K", "V/K"),
    ]);
}
