using System;
using System.Globalization;

namespace PhiLi.Benchmarks.Report;

/// <summary>Targets beside what was measured.</summary>
internal sealed class Verdicts
{
    private readonly Table _table = new("Target", "Limit", "Measured", "");

    public void AtMost(string target, double limit, double measured, string unit = "") =>
        _table.Add(target, "≤ " + Text(limit, unit), Text(measured, unit), measured <= limit ? "met" : "missed, " + Text(measured / limit, "×") + " the limit");

    public void Within(string target, double middle, double tolerance, double measured) => _table.Add(
        target,
        Text(middle, "") + " ± " + Text(tolerance, ""),
        measured.ToString("0.00", CultureInfo.InvariantCulture),
        Math.Abs(measured - middle) <= tolerance ? "met" : "missed, by " + (Math.Abs(measured - middle) - tolerance).ToString("0.00", CultureInfo.InvariantCulture));

    public override string ToString() => _table.ToString();

    /// <summary>Three digits, but no exponent and no trailing decimals.</summary>
    public static string Text(double value, string unit)
    {
        var digits = value switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.##" };
        return value.ToString(digits, CultureInfo.InvariantCulture).Replace(',', ' ') + (unit is "" or "×" ? unit : " " + unit);
    }
}
