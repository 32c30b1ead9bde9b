using System.Collections.Generic;
using System.Linq;
using System.Text;
using PhiLi.Analyzers.Writing;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>Budgets that no description needs to lead to, and the constants of them, compiled as strictly as a project can be.</summary>
internal static class HandMade
{
    private static readonly Cells.Place Nowhere = Cells.Place.Type;

    public static Resistance Part(string name, TransportDomain domain, double? value, Provenance provenance = Provenance.Derived) =>
        new(name, domain, value is { } known ? Bounded.Exact(known) : null, provenance, "30 µm over 1.0 mS/cm", Validity.Holds, Nowhere);

    /// <summary>A budget of some parts, with the total and the bottleneck that follow.</summary>
    public static TransportBudget Budget(params Resistance[] parts)
    {
        Bounded? total = null;
        foreach (var part in parts.Where(static part => part is { Value: not null, IsInside: false }))
            total = total is { } sum ? sum + part.Value!.Value : part.Value;

        var budget = new TransportBudget { Parts = parts, Total = total };
        return total is null
            ? budget
            : new() { Parts = parts, Total = total, Bottleneck = BudgetFigures.Domains.OrderByDescending(domain => budget.ShareOf(domain)).First() };
    }

    /// <summary>The constants of budgets, in classes <c>C0</c>, <c>C1</c> …</summary>
    public static EmittedProgram Compile(params TransportBudget[] budgets) => Compile(out _, budgets);

    public static EmittedProgram Compile(out string text, params TransportBudget[] budgets)
    {
        var code = new StringBuilder("#nullable enable\n");
        for (var i = 0; i < budgets.Length; i++)
        {
            var writer = new CodeWriter();
            writer.UnmarkedDoc("A cell.").Open("public static partial class C" + i);
            TransportWriter.Write(writer, budgets[i], new List<WantedUnit>(), new Members(new TypeShape { Header = new TypeHeader("C" + i, "class", "") }));
            code.Append(writer.Close());
        }

        text = code.ToString();
        var compilation = new TestProgram { Files = [("Hand.phili.g.cs", text)] }.Compile();
        Assert.Empty(GeneratorRun.Complaints(compilation));
        return EmittedProgram.Of(compilation);
    }
}
