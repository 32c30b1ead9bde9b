namespace PhiLi.Cells;

/// <summary>What an attribute of the language says of a cell, a material or a library.</summary>
internal enum AttributeRole
{
    Cell,
    Cathode,
    CathodeCoating,
    CathodeInterface,
    Electrolyte,
    AnodeInterlayer,
    AnodeInterface,
    Anode,
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
}
