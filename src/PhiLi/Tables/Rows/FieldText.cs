using System.Collections.Generic;
using System.Globalization;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>A field as the argument that it would be in a class.</summary>
internal static class FieldText
{
    /// <summary>The argument; null where the field holds none, or what it holds is at fault.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The field, which is not absent.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    public static ArgumentDeclaration? Read(PlannedColumn column, string value, Place place, List<TableFault> faults)
    {
        var name = column.Column.Argument;
        switch (column.Column.Use)
        {
            case ColumnUse.Quantity:
                return ReadQuantity(column, value, place, faults);

            case ColumnUse.Count:
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
                    return new ArgumentDeclaration(name, count.ToString(CultureInfo.InvariantCulture));

                faults.Add(new TableFault(TableFaultKind.UnknownWord, $"'{Words.Clip(value)}' is no count: {column.Column.Name} takes whole numbers from 1.", place));
                return null;

            default:
                if (FieldWords.Of(column.Column.Use) is not { } words)
                    return new ArgumentDeclaration(name, value);

                if (words.Find(value) is { } known)
                    return new ArgumentDeclaration(name, known);

                faults.Add(new TableFault(TableFaultKind.UnknownWord, words.Fault(value), place));
                return null;
        }
    }

    /// <summary>Whether a row is a charge; a discharge where it does not say.</summary>
    public static bool IsCharge(string value, Place place, List<TableFault> faults)
    {
        switch (ColumnCatalogue.KeyOf(value))
        {
            case "charge" or "charging" or "c" or "chg":
                return true;
            case "discharge" or "discharging" or "d" or "dis" or "dchg" or "":
                return false;
            default:
                faults.Add(new TableFault(TableFaultKind.UnknownWord, $"'{Words.Clip(value)}' is no direction: write discharge or charge.", place));
                return false;
        }
    }

    private static ArgumentDeclaration ReadQuantity(PlannedColumn column, string value, Place place, List<TableFault> faults)
    {
        var name = column.Column.Argument;

        // The header's unit is at fault, and it is told there.
        if (column.Header.UnitFault is not null)
            return new ArgumentDeclaration(name, value, Readability.Refused);

        var unit = column.Header.Unit;
        if (BareNumber.Is(value))
            return new ArgumentDeclaration(name, unit is null ? value : value + unit.Text);

        if (unit is null && !column.Column.IsNarrow)
            return new ArgumentDeclaration(name, value);

        var reading = QuantityParser.Read(value, column.Column.Slot!);
        if (reading.Quantity is { } quantity)
        {
            // Both are readable, and one of the two is likely a slip.
            if (unit is not null && quantity.Unit.Factor != unit.Factor && quantity.Unit.Offset.IsZero)
                faults.Add(Differs(column, quantity, unit, place));

            return new ArgumentDeclaration(name, value);
        }

        // A wrong unit of a column that takes one kind only would be another kind's right one.
        if (column.Column.IsNarrow)
        {
            faults.Add(new TableFault(TableFaultKind.ColumnUnit, reading.Faults[0].Message, place.At(reading.Faults[0].Start, reading.Faults[0].Length)));
            return new ArgumentDeclaration(name, value, Readability.Refused);
        }

        return new ArgumentDeclaration(name, value);
    }

    private static TableFault Differs(PlannedColumn column, Quantity quantity, HeaderUnit unit, Place place) => new(
        TableFaultKind.ColumnUnit,
        $"This value is in {quantity.Unit.Symbol} and the header of its column says {unit.Shown}: PhiLi reads '{Words.Clip(quantity.Text)}'; write the number alone in {unit.Shown}, or take the unit out of the header.",
        place)
    {
        IsMinor = true,
    };
}
