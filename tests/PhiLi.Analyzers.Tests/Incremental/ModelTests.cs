using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PhiLi.Analyzers.Tests.Incremental;

/// <summary>Every run of the harness walks its models; here the walk itself is held to what it must find.</summary>
public class ModelTests
{
    [Fact]
    public void E3_cached_models_hold_values_only()
    {
        var run = GeneratorRun.OfCells(
            "[Cell(\"x\")] [Cathode<Nmc622>(Thickness = \"50 µm\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] [InUnits(\"A·h/m²\")] public partial class C;");
        Assert.Contains("Micrometres", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void E3_a_model_that_holds_a_compilation_or_its_like_is_found()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }");
        var compilation = CSharpCompilation.Create("a", [tree]);
        object[] held = [compilation, tree, tree.GetRoot(), tree.GetRoot().GetLocation(), compilation.Assembly, new[] { 1 }, new List<int> { 1 }];
        Assert.All(held, static value => Assert.ThrowsAny<XunitException>(() => ModelWalk.AssertOnlyValues(new Holder(value))));
        ModelWalk.AssertOnlyValues(new Holder("text"));
    }

    private sealed record Holder(object Value);
}
