namespace PhiLi.Cells;

/// <summary>What an attribute of the language says of a cell, a material or a library.</summary>
internal enum AttributeRole
{
    Cell,
    CathodeCollector,
    Cathode,
    Catholyte,
    ConductiveAdditive,
    CathodeCoating,
    CathodeInterface,
    Electrolyte,
    MeasuredConductivity,
    ElectrolyteScaffold,
    ElectrolyteFiller,
    AnodeInterlayer,
    AnodeInterface,
    Anode,
    AnodeCollector,
    CriticalCurrent,
    Conditions,
    Discharge,
    Charge,
    Retention,
    Accept,
    InUnits,
    CellLibrary,
    CellTable,
    ActiveMaterial,
    IonConductor,
    InactiveMaterial,
}

/// <summary>What roles have in common.</summary>
internal static class AttributeRoles
{
    /// <summary>Whether an attribute states what is known of a material.</summary>
    public static bool IsMaterial(this AttributeRole role) =>
        role is AttributeRole.ActiveMaterial or AttributeRole.IonConductor or AttributeRole.InactiveMaterial;
}
