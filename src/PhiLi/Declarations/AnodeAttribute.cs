using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>Declares the anode of a cell and its active material.</summary>
/// <typeparam name="T">The active material, or its family where no more is known.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AnodeAttribute<T> : ElectrodeAttribute
    where T : AnodeMaterial;
