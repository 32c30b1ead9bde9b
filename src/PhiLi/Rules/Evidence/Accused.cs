using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>What other rules accuse: one fault is told once.</summary>
internal static class Accused
{
    /// <summary>The attributes that rules accuse, or name as the other side.</summary>
    public static HashSet<int> Attributes(Cell cell, params Rule[] rules)
    {
        var attributes = new HashSet<int>();
        foreach (var rule in rules)
        {
            foreach (var finding in rule.Judge(cell))
            {
                attributes.Add(finding.Place.Attribute);
                foreach (var place in finding.Also)
                    attributes.Add(place.Attribute);
            }
        }

        return attributes;
    }

    /// <summary>The places that rules accuse.</summary>
    public static HashSet<Place> Places(Cell cell, params Rule[] rules)
    {
        var places = new HashSet<Place>();
        foreach (var rule in rules)
        {
            foreach (var finding in rule.Judge(cell))
                places.Add(finding.Place);
        }

        return places;
    }
}
