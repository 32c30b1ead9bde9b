using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>How well a family conducts lithium ions at 30 °C or below, at best.</summary>
/// <param name="Family">Metadata name of the family.</param>
/// <param name="Name">What messages call one of it.</param>
/// <param name="Warning">The best reported, with room for a better one, S/cm.</param>
/// <param name="Error">What none can do, S/cm.</param>
internal sealed record ConductivityCeiling(string Family, string Name, Rational Warning, Rational Error)
{
    // The best reported of each family stand in docs/rules/PHILI3006.md with their sources. A bare oxide or polymer may be the best of its kinds.
    private static readonly Dictionary<string, ConductivityCeiling> ByFamily = Index(
        Of(Cells.Family.LgpsType, "an LGPS-type sulfide", "0.032", "0.1"),
        Of(Cells.Family.Argyrodite, "an argyrodite", "0.025", "0.1"),
        Of(Cells.Family.Sulfide, "a sulfide", "0.02", "0.1"),
        Of(Cells.Family.Halide, "a halide", "0.014", "0.05"),
        Of(Cells.Family.Garnet, "a garnet", "0.002", "0.01"),
        Of(Cells.Family.Nasicon, "a NASICON", "0.007", "0.02"),
        Of(Cells.Family.Perovskite, "a perovskite", "0.005", "0.01"),
        Of(Cells.Family.Oxide, "an oxide", "0.007", "0.02"),
        Of(Cells.Family.Nitride, "a nitride", "0.006", "0.05"),
        Of(Cells.Family.ThinFilm, "a glassy thin film", "0.00001", "0.0001"),
        Of(Cells.Family.DryPolymer, "a dry polymer", "0.001", "0.01"),
        Of(Cells.Family.CompositePolymer, "a composite polymer", "0.001", "0.01"),
        Of(Cells.Family.GelPolymer, "a gel polymer", "0.003", "0.03"),
        Of(Cells.Family.Polymer, "a polymer", "0.003", "0.03"),
        Of(Cells.Family.PlasticCrystal, "a plastic crystal", "0.003", "0.03"),
        Of(Cells.Family.Borohydride, "a borohydride", "0.02", "0.1"),
        Of(Cells.Family.Antiperovskite, "an antiperovskite", "0.005", "0.05"),
        Of(Cells.Family.Liquid, "a liquid electrolyte", "0.03", "0.1"));

    /// <summary>The ceiling of the nearest family of a material that has one.</summary>
    public static ConductivityCeiling? Of(MaterialFacts material)
    {
        if (ByFamily.TryGetValue(material.Declaration.TypeName, out var own))
            return own;

        foreach (var family in material.Declaration.Families)
        {
            if (ByFamily.TryGetValue(family, out var ceiling))
                return ceiling;
        }

        return null;
    }

    private static ConductivityCeiling Of(string family, string name, string warning, string error)
    {
        // 1 S/cm is 100 S/m.
        var siemensPerCentimetre = new Rational(100);
        return new(family, name, Rational.Parse(warning) * siemensPerCentimetre, Rational.Parse(error) * siemensPerCentimetre);
    }

    private static Dictionary<string, ConductivityCeiling> Index(params ConductivityCeiling[] ceilings)
    {
        var index = new Dictionary<string, ConductivityCeiling>(ceilings.Length);
        foreach (var ceiling in ceilings)
            index.Add(ceiling.Family, ceiling);

        return index;
    }
}
