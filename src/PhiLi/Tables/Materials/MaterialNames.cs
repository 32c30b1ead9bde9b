using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>Finds materials and families by what literature tables call them.</summary>
/// <remarks>
/// <para>
/// Texts are compared by <see cref="NameKey"/>, formulas by composition. The first hit counts: the type's full name, its own
/// name, <c>Name</c>, <c>Aliases</c>, what a field calls a family, the formula; then words that are all families. Where the
/// text as a whole names nothing, the same is asked of it without the remark in brackets at its end, then of the remark.
/// </para>
/// <para>
/// A project's own material goes before a built-in one, whichever of these each is found by. Of two materials of one formula,
/// the one is meant that has a spelling of the formula among its names. What still leaves several is ambiguous, and none is
/// taken.
/// </para>
/// <para>Equal by its materials; what is looked up in is made when first asked for. No text makes it throw.</para>
/// </remarks>
internal sealed class MaterialNames(EquatableArray<MaterialDeclaration> materials) : IEquatable<MaterialNames>
{
    private static readonly int Longest = FreeText.Longest("Name");

    // More different names than any table has; what comes after them is looked up each time.
    private const int MostKept = 4_096;

    private readonly ConcurrentDictionary<(AttributeRole Role, string Text), MaterialNameReading> _found = new();
    private readonly ConcurrentDictionary<(AttributeRole Role, string Text), MaterialNameReading> _families = new();
    private NameIndex? _index;

    /// <summary>The materials and, without attributes, the families.</summary>
    public EquatableArray<MaterialDeclaration> Materials { get; } = materials;

    // Made twice where two threads ask at once, and the same both times.
    private NameIndex Index => _index ??= new NameIndex(Materials);

    /// <summary>The material of a role that a text names: cathode, anode, electrolyte, coating or interlayer.</summary>
    public MaterialNameReading Find(AttributeRole role, string? text) => Kept(_found, role, text ?? "", Look);

    private MaterialNameReading Look(AttributeRole role, string text)
    {
        var whole = text.Trim();
        if (NameKey.Of(whole).Length == 0)
            return new MaterialNameReading(MaterialNameOutcome.Empty, whole) { Message = NameMessages.Empty(NameMessages.Kind(role)) };

        if (whole.Length > Longest)
            return Unknown(whole, NameMessages.Kind(role), []);

        (string Part, MaterialDeclaration Material)? misfit = null;
        var head = whole;
        foreach (var (part, notUsed) in Parts(whole))
        {
            if (notUsed.Length > 0 && head == whole)
                head = part;

            var choice = Choose(role, part);
            if (choice.Taken is { } material)
                return Found(whole, part, material, notUsed.Length == 0 ? [] : [notUsed], []);
            if (choice.Rivals.Count > 0)
                return new MaterialNameReading(MaterialNameOutcome.Ambiguous, whole) { Message = NameMessages.Ambiguous(part, choice.Rivals) };
            if (misfit is null && choice.Misfit is { } other)
                misfit = (part, other);
        }

        if (misfit is { } wrong)
        {
            return new MaterialNameReading(MaterialNameOutcome.WrongRole, whole)
            {
                Message = NameMessages.WrongRole(wrong.Part, wrong.Material, NameMessages.Kinds(role)),
            };
        }

        return Unknown(whole, NameMessages.Kind(role), NameSuggestions.For(Index, head, name => Family.Fits(role, name.Material)));
    }

    /// <summary>
    /// The family that the words of a text name, the deepest where several are named on one line of descent. What stands
    /// behind a plus is not used: one cell of a table has one family.
    /// </summary>
    public MaterialNameReading FindFamily(string? text, AttributeRole role = AttributeRole.Electrolyte) => Kept(_families, role, text ?? "", LookForFamily);

    private MaterialNameReading LookForFamily(AttributeRole role, string text)
    {
        var whole = text.Trim();
        if (NameKey.Of(whole).Length == 0)
            return new MaterialNameReading(MaterialNameOutcome.Empty, whole) { Message = NameMessages.Empty("family") };

        var wanted = "family of " + NameMessages.Kinds(role);
        if (whole.Length > Longest)
            return Unknown(whole, wanted, []);

        var plus = whole.IndexOf('+');
        var phrase = FamilyPhrase.Read(Index, plus < 0 ? whole : whole.Substring(0, plus), role);
        if (phrase.Families.Count == 0)
            return Unknown(whole, wanted, Nearest([whole]));
        if (phrase.Deepest is not { } family)
            return new MaterialNameReading(MaterialNameOutcome.Ambiguous, whole) { Message = NameMessages.Ambiguous(whole, phrase.Families) };

        var notUsed = new List<string>(phrase.NotUsed);
        var nearest = Nearest(notUsed);
        if (plus >= 0 && NameKey.Of(whole.Substring(plus)).Length > 0)
            notUsed.Add(whole.Substring(plus + 1).Trim());
        return Found(whole, phrase.Understood, family, notUsed, nearest);

        IReadOnlyList<string> Nearest(List<string> words) =>
            words.Count == 1 ? NameSuggestions.For(Index, words[0], name => name.IsFamily && Family.Fits(role, name.Material)) : [];
    }

    // A table names few materials, each of them many times.
    private static MaterialNameReading Kept(
        ConcurrentDictionary<(AttributeRole Role, string Text), MaterialNameReading> kept, AttributeRole role, string text, Func<AttributeRole, string, MaterialNameReading> look)
    {
        if (kept.TryGetValue((role, text), out var known))
            return known;

        var reading = look(role, text);
        if (text.Length <= 100 && kept.Count < MostKept)
            kept.TryAdd((role, text), reading);

        return reading;
    }

    /// <inheritdoc/>
    public bool Equals(MaterialNames? other) => other is not null && Materials == other.Materials;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MaterialNames);

    /// <inheritdoc/>
    public override int GetHashCode() => Materials.GetHashCode();

    /// <summary>What to look for, and what is then not used. A formula that ends in a bracket has no remark.</summary>
    private static IEnumerable<(string Part, string NotUsed)> Parts(string whole)
    {
        yield return (whole, "");
        if (NameParts.Split(whole) is not { } split || CompositionKey.Of(whole) is not null)
            yield break;

        yield return (split.Head, whole.Substring(split.Head.Length).Trim());
        yield return (split.Remark, split.Head);
    }

    private static MaterialNameReading Found(
        string whole, string part, MaterialDeclaration material, IReadOnlyList<string> notUsed, IReadOnlyList<string> nearest) =>
        new(notUsed.Count == 0 ? MaterialNameOutcome.Found : MaterialNameOutcome.FoundByPart, whole)
        {
            Material = material,
            Understood = part,
            NotUsed = new EquatableArray<string>(notUsed),
            Nearest = new EquatableArray<string>(nearest),
            Message = notUsed.Count == 0 ? null : NameMessages.Part(whole, part, notUsed, nearest),
        };

    private static MaterialNameReading Unknown(string whole, string wanted, IReadOnlyList<string> nearest) =>
        new(MaterialNameOutcome.Unknown, whole)
        {
            Nearest = new EquatableArray<string>(nearest),
            Message = NameMessages.Unknown(whole, wanted, nearest),
        };

    private NameChoice Choose(AttributeRole role, string part)
    {
        var named = NameChoice.Of(Index.Named(part), role);
        if (named.Taken is not null || named.Rivals.Count > 0)
            return named;

        // Only where every word is one: beside a word that is not understood, a family may be anything of it.
        var phrase = FamilyPhrase.Read(Index, part, role);
        return phrase.Families.Count == 0 || phrase.NotUsed.Count > 0 ? named
            : phrase.Deepest is { } family ? new NameChoice(family, [], null)
            : new NameChoice(null, phrase.Families, null);
    }
}
