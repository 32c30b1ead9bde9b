using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>The generator's own tracked steps, and what a run did to them.</summary>
internal static class Steps
{
    public static readonly string[] Own =
    [
        CellGenerator.Steps.Framework, CellGenerator.Steps.Declarations, CellGenerator.Steps.Cells,
        CellGenerator.Steps.Files, CellGenerator.Steps.References, CellGenerator.Steps.Libraries,
        CellGenerator.Steps.TableClasses, CellGenerator.Steps.TableFiles, CellGenerator.Steps.Tables,
        CellGenerator.Steps.MaterialNames, CellGenerator.Steps.Rows, CellGenerator.Steps.WrittenTables,
    ];

    public static void AssertNothingRanAgain(GeneratorRunResult result)
    {
        foreach (var name in Own)
            Assert.All(Reasons(result, name), reason => Assert.True(IsOld(reason), name + " was " + reason));

        foreach (var step in result.TrackedOutputSteps.Values.SelectMany(static steps => steps))
            Assert.All(step.Outputs, output => Assert.True(IsOld(output.Reason), step.Name + " was " + output.Reason));
    }

    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string name) =>
        result.TrackedSteps.TryGetValue(name, out var steps)
            ? [.. steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)]
            : [];

    public static bool IsOld(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
