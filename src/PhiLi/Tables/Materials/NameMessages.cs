using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>What is said of a table's names of materials.</summary>
internal static class NameMessages
{
    // No table has more of them in a cell that anybody would read in a message.
    private const int MostParts = 4;

    public static string Empty(string wanted) => $"There is no name here: write the {wanted}, or leave the cell empty.";

    public static string Unknown(string text, string wanted, IReadOnlyList<string> nearest) =>
        $"{Quote(text)} names no {wanted} that is known: " + (nearest.Count == 0
            ? "correct it, or add it to the Aliases of a material of your own."
            : $"did you mean {Or([.. nearest.Select(Quote)])}?");

    public static string Part(string text, string understood, IReadOnlyList<string> notUsed, IReadOnlyList<string> nearest) =>
        $"Of {Quote(text)} only {Quote(understood)} was understood, not {Listed(notUsed)}"
            + (nearest.Count == 0 ? "." : $": did you mean {Or([.. nearest.Select(Quote)])}?");

    public static string Ambiguous(string text, IReadOnlyList<MaterialDeclaration> materials) =>
        $"{Quote(text)} can be {Or([.. materials.Take(MostParts).Select(material => material.TypeName)])}: write the full name of the one that is meant.";

    public static string WrongRole(string text, MaterialDeclaration material, string wanted) =>
        $"{Quote(text)} is {KindOf(material)}, {Identifiers.SimpleName(material.TypeName)}: this column takes {wanted}.";

    /// <summary>What a role takes, without its article.</summary>
    public static string Kind(AttributeRole role) => role switch
    {
        AttributeRole.Cathode => "cathode material",
        AttributeRole.Anode or AttributeRole.CriticalCurrent => "anode material",
        AttributeRole.Electrolyte or AttributeRole.Catholyte => "electrolyte",
        AttributeRole.CathodeCollector or AttributeRole.AnodeCollector => "current collector",
        AttributeRole.ConductiveAdditive => "conductive additive",
        AttributeRole.ElectrolyteFiller => "filler",
        AttributeRole.ElectrolyteScaffold => "scaffold",
        _ => "material",
    };

    /// <summary>What a role takes, as several.</summary>
    public static string Kinds(AttributeRole role) => Kind(role) + "s";

    private static string KindOf(MaterialDeclaration material) =>
        Family.Is(material, Family.Cathode) ? "a cathode material"
        : Family.Is(material, Family.Anode) ? "an anode material"
        : Family.Is(material, Family.Electrolyte) ? "an electrolyte"
        : "a material of layers";

    private static string Listed(IReadOnlyList<string> parts) => Or([.. parts.Take(MostParts).Select(Quote)]);

    private static string Or(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];

    private static string Quote(string text) => Messages.Quote(text, 0, text.Length);
}
