using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>The cell's own Φ.</summary>
internal static class PhiWriter
{
    /// <summary>Writes <c>Phi</c>, its bounds, its step and its utilisation, where the description determines them.</summary>
    public static void Write(CodeWriter code, Cell cell, string phiInWords, Members members)
    {
        if (cell.PhiStep is not { } step)
            return;

        var phi = step.Result.Phi!.Value;
        if (!Constant(code, members, "Phi", phi.Value, phiInWords))
            return;

        Constant(code, members, "PhiLower", phi.Interval.Lower, "The least Φ that the printed digits allow, mol·m⁻²·h⁻¹.");
        Constant(code, members, "PhiUpper", phi.Interval.Upper, "The largest Φ that the printed digits allow, mol·m⁻²·h⁻¹.");
        if (members.TryBegin(code, "PhiStep", "The step that Phi is of.", isConstant: true))
            code.Literal("public const string PhiStep = ", step.Group, ";");

        if (step.Result.Utilisation?.Value is { } utilisation && Numbers.IsDouble(utilisation, out var share) && members.TryBegin(code, "PhiUtilisation", Describe.Utilisation(utilisation), isConstant: true))
            code.Constant("PhiUtilisation", share);
    }

    private static bool Constant(CodeWriter code, Members members, string name, Rational? value, string summary)
    {
        if (PerHour.Of(value) is not { } number || !members.TryBegin(code, name, summary, isConstant: true))
            return false;

        code.Constant(name, number);
        return true;
    }
}
