using System;
using System.Collections.Generic;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>Tables as they are while somebody writes or mangles them. Long runs are thinned out evenly.</summary>
public class HalfTypedTableTests
{
    private const string Code = "[CellTable(\"t.csv\")] public static partial class T; [CellLibrary] public static partial class L;";
    private const int MostVersions = 350;

    private static readonly string Sample = SampleFiles.Read("Literature.csv");

    [Fact]
    public void A8_prefixes_of_a_rich_table_are_clean() => HalfTyped.AssertTablesClean(Code, Mutations.Prefixes(Sample).Thin(MostVersions));

    // The generator takes its other way there, and the row at fault is the last.
    [Fact]
    public void A8_prefixes_of_a_table_with_semicolons_are_clean() =>
        HalfTyped.AssertTablesClean(Code, Mutations.Prefixes(Sample.Replace(',', ';')).Thin(MostVersions / 4));

    [Fact]
    public void A9_random_damage_is_clean()
    {
        var random = new Random(20260102);
        var texts = new List<string>();
        for (var i = 0; i < MostVersions; i++)
        {
            var text = i % 10 == 0 ? Sample : texts[^1];
            texts.Add(Damage(random, text));
        }

        HalfTyped.AssertTablesClean(Code, texts);
    }

    private static string Damage(Random random, string text)
    {
        const string Characters = ",;\"\r\n\t\0\uFFFD\uFEFF\u2028|[]()=-0e½µ\uD83D";
        var at = random.Next(text.Length + 1);
        switch (random.Next(5))
        {
            case 0:
                return text.Insert(at, Characters[random.Next(Characters.Length)].ToString());
            case 1:
                return text.Remove(Math.Min(at, Math.Max(0, text.Length - 3)), Math.Min(3, text.Length));
            case 2:
                var lines = text.Split('\n');
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 3:
                var fields = text.Split(',');
                fields[random.Next(fields.Length)] = fields[random.Next(fields.Length)];
                return string.Join(',', fields);
            default:
                return text.Insert(at, text[at..Math.Min(text.Length, at + 40)]);
        }
    }
}
