using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>Asks the driver what it ran again after an unrelated edit.</summary>
internal static class CachedSteps
{
    // Their input is the compilation itself, which every edit changes; they come out as they were.
    private static readonly string[] Copies = ["Declarations", "Libraries", "Framework", "Materials"];

    /// <summary>A line that says why each step's outputs are what they are; it throws where a step after the copy ran again.</summary>
    public static string Describe(CellKind kind, int cells = 200)
    {
        var project = new CellProject(kind, cells);
        var compilation = project.Fresh();
        var warm = Driver.Run(Driver.OfPhiLi(tracksSteps: true), compilation).Driver;
        var result = Driver.Run(warm, project.EditUnrelated(compilation, 1)).Driver.GetRunResult().Results[0];

        var lines = new List<string>();
        foreach (var (name, steps) in result.TrackedSteps.Where(static step => char.IsUpper(step.Key[0]) && !step.Key.Contains('_')).OrderBy(static step => step.Key, StringComparer.Ordinal))
            Add(name, steps);

        foreach (var (name, steps) in result.TrackedOutputSteps)
            Add(name, steps);

        return string.Join(", ", lines);

        void Add(string name, IEnumerable<IncrementalGeneratorRunStep> steps)
        {
            var reasons = steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason).ToArray();
            var isCopy = Copies.Contains(name) || name is "Compilation";
            if (reasons.Any(reason => reason != IncrementalStepRunReason.Cached && !(isCopy && (reason == IncrementalStepRunReason.Unchanged || name == "Compilation"))))
                throw new InvalidOperationException("Ran again after an unrelated edit: " + name + " (" + string.Join(", ", reasons.Distinct()) + ")");

            if (name is not "Compilation")
                lines.Add(FormattableString.Invariant($"{name} {string.Join("/", reasons.Distinct())} ×{reasons.Length}"));
        }
    }
}
