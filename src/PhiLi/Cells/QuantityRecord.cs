using PhiLi.Cells;

namespace PhiLi;

/// <summary>A quantity of the description.</summary>
public sealed class QuantityRecord
{
    internal QuantityRecord(Part part, Given given)
    {
        Group = part.Group;
        Slot = given.Slot.Name;
        Text = given.Quantity.Text;
        Unit = given.Quantity.Unit.Symbol;
        SiUnit = given.Kind.Coherent.Symbol;
        SiValue = given.Figure.Value?.ToDouble();
        SiLower = given.Figure.Interval.Lower?.ToDouble();
        SiUpper = given.Figure.Interval.Upper?.ToDouble();
    }

    /// <summary>The part of the cell, such as <c>Cathode</c>.</summary>
    public string Group { get; }

    /// <summary>The slot, such as <c>Thickness</c>.</summary>
    public string Slot { get; }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The unit it was written in, in canonical spelling.</summary>
    public string Unit { get; }

    /// <summary>The coherent SI unit.</summary>
    public string SiUnit { get; }

    /// <summary>The value in SI units; null where the source gives only a bound.</summary>
    public double? SiValue { get; }

    /// <summary>The least value that the printed digits allow, in SI units; null where nothing bounds it.</summary>
    public double? SiLower { get; }

    /// <summary>The largest value that the printed digits allow, in SI units; null where nothing bounds it.</summary>
    public double? SiUpper { get; }
}
