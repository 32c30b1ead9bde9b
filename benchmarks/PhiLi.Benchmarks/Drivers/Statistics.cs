using System;
using System.Collections.Generic;
using System.Linq;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>The little arithmetic that measurements need.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The slope of the straight line through the logarithms: 1 where cost grows as the number of cells does.</summary>
    public static double LogLogSlope(IReadOnlyList<(double X, double Y)> points)
    {
        var x = points.Average(static point => Math.Log(point.X));
        var y = points.Average(static point => Math.Log(point.Y));
        return points.Sum(point => (Math.Log(point.X) - x) * (Math.Log(point.Y) - y)) / points.Sum(point => Math.Pow(Math.Log(point.X) - x, 2));
    }
}
