using System;

namespace PhiLi;

/// <summary>
/// Accepts a finding of a rule, with the reason that reports print. It is the only thing that lets a cell whose data
/// disagree keep its numbers: severity settings change what is said, never what is generated.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AcceptAttribute : Attribute
{
    /// <summary>Accepts a finding.</summary>
    /// <param name="rule">The rule's id, such as <c>PHILI3001</c>.</param>
    /// <param name="reason">Why the data stand as they are; printed beside the finding.</param>
    public AcceptAttribute(string? rule = null, string? reason = null)
    {
        Rule = rule;
        Reason = reason;
    }

    /// <summary>The rule's id.</summary>
    public string? Rule { get; }

    /// <summary>Why the data stand as they are.</summary>
    public string? Reason { get; }
}
