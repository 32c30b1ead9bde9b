using System;

namespace PhiLi;

/// <summary>Declares how much of its capacity the cell kept.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Declares a capacity retention.</summary>
    /// <param name="capacity">Share of the capacity that was kept, such as <c>"80 %"</c>; above zero, and above one where a cell was still being activated.</param>
    public RetentionAttribute(string? capacity = null) => Capacity = capacity;

    /// <summary>Share of the capacity that was kept.</summary>
    public string? Capacity { get; }

    /// <summary>After how many cycles; zero means it is not stated.</summary>
    public int Cycles { get; set; }
}
