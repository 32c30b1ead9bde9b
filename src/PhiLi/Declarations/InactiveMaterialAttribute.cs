using System;

namespace PhiLi;

/// <summary>Declares what neither stores lithium nor conducts its ions: carbon, a current collector, a filler, a scaffold.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InactiveMaterialAttribute : MaterialAttribute
{
    /// <summary>Declares an inactive material.</summary>
    /// <param name="formula">Chemical formula; may be left out where a material has none.</param>
    public InactiveMaterialAttribute(string? formula = null)
        : base(formula)
    {
    }
}
