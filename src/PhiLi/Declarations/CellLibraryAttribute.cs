using System;

namespace PhiLi;

/// <summary>Gives this partial class an <c>All</c> with the records of every cell of the assembly that it can see.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate, AllowMultiple = true, Inherited = false)]
public sealed class CellLibraryAttribute : Attribute;
