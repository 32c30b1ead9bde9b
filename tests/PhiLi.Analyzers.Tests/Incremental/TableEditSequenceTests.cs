using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Incremental;

public class TableEditSequenceTests
{
    private const string Code =
        "[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"u.csv\")] public static partial class U; [CellLibrary] public static partial class L;\n"
        + "[ActiveMaterial(\"LiFePO4\", Name = \"Unobtainium\")] public sealed partial class Own : Olivine;";

    [Fact]
    public void E4_old_compilations_and_texts_are_collected_after_100_edits()
    {
        var (driver, weak) = Edit100Times();
        for (var i = 0; i < 10 && weak.Any(static each => each.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, weak.Count(static each => each.IsAlive));
        GC.KeepAlive(driver);
    }

    [Fact]
    public void E5_100_random_edits_of_code_and_tables_give_what_a_fresh_driver_gives()
    {
        var random = new Random(20260103);
        var program = TestProgram.Cells(Code);
        var sample = SampleFiles.Read("Literature.csv");
        var (code, texts, live) = (program.Files[0].Text, new[] { sample, sample }, new TestTable?[2]);
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false);
        for (var step = 0; step < 100; step++)
        {
            var which = random.Next(3);
            if (which == 2)
            {
                code = Mutate(random, random.Next(2) == 0 ? program.Files[0].Text : code);
                input = input.ReplaceSyntaxTree(input.SyntaxTrees[0], program.Parse("Cells.cs", code));
            }
            else
            {
                texts[which] = Mutate(random, random.Next(3) == 0 ? sample : texts[which]);
                var next = random.Next(8) == 0 ? null : new TestTable(which == 0 ? "a/t.csv" : "a/u.csv", random.Next(12) == 0 ? null : texts[which]);
                driver = (live[which], next) switch
                {
                    ({ } old, { } table) => driver.ReplaceAdditionalText(old, table),
                    ({ } old, null) => driver.RemoveAdditionalTexts([old]),
                    (null, { } table) => driver.AddAdditionalTexts([table]),
                    _ => driver,
                };
                live[which] = next;
            }

            driver = driver.RunGenerators(input);
            var fresh = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false).AddAdditionalTexts([.. live.OfType<AdditionalText>()]).RunGenerators(input);
            Assert.Equal(Files(fresh), Files(driver));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, List<WeakReference> Weak) Edit100Times()
    {
        var program = TestProgram.Cells(Code);
        var sample = SampleFiles.Read("Literature.csv");
        var input = program.Compile();
        var table = new TestTable("t.csv", sample);
        var driver = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false).AddAdditionalTexts([table]);
        var weak = new List<WeakReference>();
        for (var i = 0; i < 100; i++)
        {
            weak.Add(new WeakReference(input));
            weak.Add(new WeakReference(table));
            driver = driver.RunGenerators(input);
            Judgement.Diagnostics(input, [table]);
            input = input.ReplaceSyntaxTree(input.SyntaxTrees[0], program.Parse("Cells.cs", program.Files[0].Text + "// " + i));
            var next = new TestTable("t.csv", sample.Replace("1.06", "1." + i, StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(table, next);
            table = next;
        }

        // The driver, which lives on, holds the last that it saw.
        weak.RemoveRange(weak.Count - 2, 2);
        return (driver, weak);
    }

    private static string Mutate(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(5) switch
        {
            0 => text[..at],
            1 => text.Insert(at, random.Next(2) == 0 ? "," : "\n"),
            2 => text.Replace("t.csv", "u.csv", StringComparison.Ordinal),
            3 => text.Replace("1", random.Next(1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
            _ => text.Length == 0 ? text : text.Remove(Math.Min(at, text.Length - 1), 1),
        };
    }

    private static IEnumerable<string> Files(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(static file => file.HintName + "\n" + file.SourceText).Order(StringComparer.Ordinal);
    }
}
