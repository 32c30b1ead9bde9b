using System.Globalization;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>What follows for a step: its Φ with bounds and basis, the flux and the utilisation.</summary>
internal static class StepWriter
{
    /// <param name="code">The code so far.</param>
    /// <param name="step">The step.</param>
    /// <param name="phiInWords">Its Φ in words, where they are known already.</param>
    public static void Write(CodeWriter code, Step step, string? phiInWords)
    {
        if (step.Cycle > 0)
            code.Doc("Number of the cycle").Line("public const int Cycle = ", step.Cycle.ToString(CultureInfo.InvariantCulture), ";");

        var result = step.Result;
        if (result.Told is (var phi, var basis))
        {
            Constant(code, "Phi", PerHour.Of(phi.Value), phiInWords ?? Describe.Phi(step));
            Constant(code, "PhiLower", PerHour.Of(phi.Interval.Lower), "The least that the digits allow");
            Constant(code, "PhiUpper", PerHour.Of(phi.Interval.Upper), "The largest that the digits allow");
            code.Doc("What time Phi refers to").Line(
                "public const global::PhiLi.TimeBasis Basis = global::PhiLi.TimeBasis.", basis.ToString(), ";");
        }

        if (result.Flux is { Value: { } flux })
            Constant(code, "Flux", PerHour.Of(flux), Describe.Flux(step));

        if (result.Utilisation?.Value is { } utilisation && Numbers.IsDouble(utilisation, out var share))
            Constant(code, "Utilisation", share, Describe.Utilisation(utilisation));
    }

    private static void Constant(CodeWriter code, string name, double? value, string summary)
    {
        if (value is { } number)
            code.Doc(summary).Constant(name, number);
    }
}
