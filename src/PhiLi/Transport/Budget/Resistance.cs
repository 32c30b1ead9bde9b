using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>One resistance on the way of lithium, per geometric area.</summary>
/// <param name="Name">What it is called, such as <c>Electrolyte1</c>, <c>CathodeInterface</c>, <c>CathodeTransport</c>, <c>AnodeInterface</c>: unique in a cell.</param>
/// <param name="Domain">Where it is.</param>
/// <param name="Value">Ω·m²; null where it is unknown, or only named because it is inside another.</param>
/// <param name="Provenance">Where the value comes from.</param>
/// <param name="How">In words for a report: the law with its numbers, or what it would take to know it.</param>
/// <param name="Validity">Whether the law holds here.</param>
/// <param name="Place">The attribute or argument that it is mostly due to.</param>
internal sealed record Resistance(string Name, TransportDomain Domain, Bounded? Value, Provenance Provenance, string How, Validity Validity, Place Place)
{
    /// <summary>Whether it stands inside another resistance and is told without being added.</summary>
    public bool IsInside { get; init; }

    /// <summary>
    /// As much of it as rules may accuse with, Ω·m²: only from what is declared, and linear in the current. Null where that is nothing: an
    /// estimate, a library value, or kinetics, which cost less than their linear resistance.
    /// </summary>
    public Bounded? Accuses { get; init; }
}
