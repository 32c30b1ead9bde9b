using System.Collections.Generic;
using PhiLi.Transport;

namespace PhiLi.Cells;

/// <summary>A cell, read: its parts with their quantities, and what follows from them. Rules judge it; writers write it.</summary>
internal sealed class Cell
{
    private TransportBudget? _budget;

    public Cell(CellDeclaration declaration) => Declaration = declaration;

    public CellDeclaration Declaration { get; }

    /// <summary>What holds the cell down: worked out when first asked for.</summary>
    public TransportBudget Budget => _budget ??= BudgetSolver.Solve(this);

    /// <summary>What is declared: rules judge materials and libraries too.</summary>
    public Subject Subject { get; init; }

    /// <summary>What reports call it.</summary>
    public string Name { get; init; } = "";

    public string? Source { get; init; }

    public string? Notes { get; init; }

    /// <summary>Every part in source order; a second cathode, say, is a part too, and a rule's business.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    public Part? Cathode { get; init; }

    public Part? Anode { get; init; }

    public Part? Conditions { get; init; }

    /// <summary>The electrolyte's layers, from the cathode to the anode.</summary>
    public IReadOnlyList<Part> Electrolytes { get; init; } = [];

    /// <summary>Discharges and charges in source order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The step whose Φ is the cell's: the largest on the nominal basis, discharges only, none that is capacity-limited.</summary>
    public Step? PhiStep { get; init; }

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Further units that constants are wanted in.</summary>
    public IReadOnlyList<WantedUnit> WantedUnits { get; init; } = [];

    /// <summary>What could not be read, each at its characters.</summary>
    public IReadOnlyList<LiteralMishap> Mishaps { get; init; } = [];

    /// <summary>Loading of active material, kg/m², whichever way it was declared.</summary>
    public Figure? ActiveLoading { get; init; }

    /// <summary>Geometric area of the cathode, m².</summary>
    public Figure? Area { get; init; }
}

/// <summary>A literal, and what is wrong or worth a word in it.</summary>
internal sealed record LiteralMishap(Quantities.LiteralFault Fault, Place Place);

/// <summary>One <c>[Accept]</c>.</summary>
internal sealed record Waiver(string Rule, string Reason, Place Place, Place RulePlace);

/// <summary>One unit of <c>[InUnits]</c>.</summary>
internal sealed record WantedUnit(Quantities.Unit Unit, Place Place);
