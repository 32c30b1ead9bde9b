using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>The families that the words of a text name: <c>sulfide-argyrodite</c>, <c>glass-ceramic sulfide</c>.</summary>
/// <param name="Families">The different families, in the order of the text.</param>
/// <param name="Understood">The text that names them, from the first to the last of their words.</param>
/// <param name="NotUsed">The words that name none.</param>
internal sealed record FamilyPhrase(IReadOnlyList<MaterialDeclaration> Families, string Understood, IReadOnlyList<string> NotUsed)
{
    // "composite polymer electrolyte" and "nickel-rich layered oxide" are the longest names, and a user's may be longer.
    private const int MostWords = 6;

    /// <summary>
    /// The deepest of the families, where they lie on one line of descent; null where they do not: an oxide that is a polymer
    /// too may be either.
    /// </summary>
    public MaterialDeclaration? Deepest
    {
        get
        {
            MaterialDeclaration? deepest = null;
            foreach (var family in Families)
            {
                if (deepest is null || family.Families.Count > deepest.Families.Count)
                    deepest = family;
            }

            return deepest is not null && Families.All(family => Family.Is(deepest, family.TypeName)) ? deepest : null;
        }
    }

    public static FamilyPhrase Read(NameIndex index, string text, AttributeRole role)
    {
        var words = Words(text);
        var families = new List<MaterialDeclaration>();
        var notUsed = new List<string>();
        var (first, last) = (-1, -1);
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - i);
            IReadOnlyList<MaterialDeclaration> found = [];
            while (length > 0 && (found = Named(index, words, i, length, role)).Count == 0)
                length--;

            if (length == 0)
            {
                if (!FamilyWords.IsFiller(words[i].Key))
                    notUsed.Add(text.Substring(words[i].Start, words[i].End - words[i].Start));
                i++;
                continue;
            }

            foreach (var family in found)
            {
                if (!families.Contains(family))
                    families.Add(family);
            }

            first = first < 0 ? words[i].Start : first;
            i += length;
            last = words[i - 1].End;
        }

        return new FamilyPhrase(families, first < 0 ? "" : text.Substring(first, last - first), notUsed);
    }

    private static IReadOnlyList<MaterialDeclaration> Named(NameIndex index, List<Word> words, int start, int length, AttributeRole role)
    {
        var key = words[start].Key;
        for (var i = start + 1; i < start + length; i++)
            key += words[i].Key;

        var choice = NameChoice.Of([.. index.Key(key).Where(name => name.IsFamily)], role);
        return choice.Taken is { } family ? [family] : choice.Rivals;
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (NameKey.IsPoint(text, i) || NameKey.Counts(text[i])))
                i++;

            if (i > start)
                words.Add(new Word(NameKey.Of(text.Substring(start, i - start)), start, i));
            else
                i++;
        }

        return words;
    }

    private readonly record struct Word(string Key, int Start, int End);
}
