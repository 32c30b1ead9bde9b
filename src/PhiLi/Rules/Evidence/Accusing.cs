using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>The resistances of a budget that rules accuse with: declared, or derived from what is declared, and linear.</summary>
/// <param name="Words">What messages call them, with their sum.</param>
/// <param name="Places">Where they stand.</param>
/// <param name="Largest">The largest of them; null where there is none.</param>
internal sealed record Accusing(string Words, IReadOnlyList<Place> Places, Resistance? Largest)
{
    /// <param name="budget">The budget.</param>
    /// <param name="counts">Which of them count; all where it is left out.</param>
    public static Accusing Of(TransportBudget budget, Func<Resistance, bool>? counts = null)
    {
        var names = new List<string>();
        var places = new List<Place>();
        Resistance? largest = null;
        foreach (var part in budget.Parts)
        {
            if (part.Accuses is not { } resistance || counts?.Invoke(part) == false)
                continue;

            names.Add(part.Name + " " + Told.In(resistance, QuantityKinds.AreaSpecificResistance));
            if (!places.Contains(part.Place))
                places.Add(part.Place);

            largest = largest?.Accuses is { } other && other.Value >= resistance.Value ? largest : part;
        }

        return new(names.Count == 0 ? "" : PhiLi.Rules.Words.And(names), places, largest);
    }
}
