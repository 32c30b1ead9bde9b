using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Incremental;

public class EditSequenceTests
{
    [Fact]
    public void E4_old_compilations_are_collected_after_500_edits()
    {
        var (driver, weak) = Edit500Times();
        for (var i = 0; i < 10 && weak.Any(static each => each.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, weak.Count(static each => each.IsAlive));
        GC.KeepAlive(driver);
    }

    [Fact]
    public void E5_200_random_edits_give_what_a_fresh_driver_gives()
    {
        var random = new Random(20260101);
        var program = new TestProgram();
        var texts = SampleFiles.Names.Select(SampleFiles.Read).Append("public class Unrelated;").ToArray();
        var current = texts.ToArray();
        var input = CSharpCompilation.Create("E5", current.Select((text, i) => program.Parse("F" + i + ".cs", text)), program.References, program.Compile().Options);
        var driver = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false);
        for (var step = 0; step < 200; step++)
        {
            var file = random.Next(texts.Length);
            var tree = input.SyntaxTrees.Single(each => each.FilePath == "F" + file + ".cs");
            current[file] = Mutate(random, random.Next(3) == 0 ? texts[file] : current[file]);
            input = input.ReplaceSyntaxTree(tree, program.Parse("F" + file + ".cs", current[file]));
            driver = driver.RunGenerators(input);
            Assert.Equal(Files(GeneratorRun.Driver(program.ParseOptions, tracksSteps: false).RunGenerators(input)), Files(driver));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, List<WeakReference> Weak) Edit500Times()
    {
        var program = TestProgram.Of(SampleFiles.Read("Film.cs"));
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false);
        var weak = new List<WeakReference>();
        for (var i = 0; i < 500; i++)
        {
            weak.Add(new WeakReference(input));
            driver = driver.RunGenerators(input);
            input = input.ReplaceSyntaxTree(input.SyntaxTrees[0], program.Parse("Cells.cs", program.Files[0].Text.Replace("75 min", i + " min", StringComparison.Ordinal)));
        }

        // The driver, which lives on, holds the last compilation that it saw.
        weak.RemoveAt(weak.Count - 1);
        return (driver, weak);
    }

    private static string Mutate(Random random, string text) => random.Next(5) switch
    {
        0 => text[..random.Next(text.Length + 1)],
        1 => text.Insert(random.Next(text.Length + 1), "\n"),
        2 => Swap(text, "[Cell", "[Zell"),
        3 => text.Replace("1", random.Next(1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
        _ => text.Length == 0 ? text : text.Remove(random.Next(text.Length), 1),
    };

    private static string Swap(string text, string left, string right) =>
        text.Contains(left, StringComparison.Ordinal) ? text.Replace(left, right, StringComparison.Ordinal) : text.Replace(right, left, StringComparison.Ordinal);

    private static IEnumerable<string> Files(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(static file => file.HintName + "\n" + file.SourceText).Order(StringComparer.Ordinal);
    }
}
