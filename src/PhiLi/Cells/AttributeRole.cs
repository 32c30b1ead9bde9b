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
}
