namespace PhiLi.Quantities;

/// <summary>What is peculiar in how a slot's literal is read.</summary>
public enum SlotReading
{
    /// <summary>A number and a unit; <c>C</c> is the coulomb.</summary>
    Plain,

    /// <summary><c>C</c> is the C-rate: <c>1C</c>, <c>C/3</c>.</summary>
    Rate,

    /// <summary><c>RT</c> is room temperature, <c>°C</c> a point on the scale, and <c>C</c> a fault.</summary>
    Temperature,

    /// <summary>A reference electrode may follow: <c>3.0 V vs Li⁺/Li</c>.</summary>
    Potential,

    /// <summary>The unit may be left out: <c>0.8</c> is <c>80 %</c>.</summary>
    Ratio,
}
