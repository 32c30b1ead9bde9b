using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>Which of the materials that answer to a name is taken.</summary>
/// <param name="Taken">The first of those that the role takes; null where there is none, or where several are as near.</param>
/// <param name="Rivals">Those that are as near, where there are several; the first eight.</param>
/// <param name="Misfit">Where the role takes none of them: the first of the others.</param>
internal sealed record NameChoice(MaterialDeclaration? Taken, IReadOnlyList<MaterialDeclaration> Rivals, MaterialDeclaration? Misfit)
{
    // More than a message tells; a project that gives every material one name must not cost the square of their number.
    private const int MostRivals = 8;

    // Behind every kind of name of what is usual; a project's own material still goes before one of the library.
    private const int BehindUsual = 8;

    public static NameChoice Of(IReadOnlyList<KnownName> candidates, AttributeRole role)
    {
        var least = int.MaxValue;
        var nearest = new List<MaterialDeclaration>();
        KnownName? misfit = null;
        foreach (var candidate in candidates)
        {
            if (!Family.Fits(role, candidate.Material))
            {
                if (!IsInactive(candidate.Material) && (misfit is null || candidate.Rank < misfit.Rank))
                    misfit = candidate;
                continue;
            }

            var rank = candidate.Rank + (Family.IsUsual(role, candidate.Material) ? 0 : BehindUsual);
            if (rank > least)
                continue;

            if (rank < least)
            {
                least = rank;
                nearest.Clear();
            }

            if (nearest.Count < MostRivals)
                Add(nearest, candidate.Material);
        }

        return nearest.Count switch
        {
            0 => new NameChoice(null, [], misfit?.Material),
            1 => new NameChoice(nearest[0], [], null),
            _ => new NameChoice(null, nearest, null),
        };
    }

    // Graphene or silica in a column of anodes is no mistake: it is an anode that the library does not know.
    private static bool IsInactive(MaterialDeclaration material) => Family.Is(material, Family.Conductor) || Family.Is(material, Family.Filler);

    // One material may have the same name twice, as an alias and as a formula that is spelled so.
    private static void Add(List<MaterialDeclaration> materials, MaterialDeclaration material)
    {
        foreach (var known in materials)
        {
            if (ReferenceEquals(known, material))
                return;
        }

        materials.Add(material);
    }
}
