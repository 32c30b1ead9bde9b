using System;
using System.Collections.Generic;
using System.ComponentModel;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi;

/// <summary>Everything that is known of a described cell, at run time: what was written, what follows, what was found.</summary>
/// <remarks>
/// A record is worked out when first asked, by the same reader and the same rules that checked the cell while it was typed.
/// Values are doubles nearest to the exact ones, in the units that their names give.
/// </remarks>
public sealed class CellRecord : IEquatable<CellRecord>
{
    private readonly string text;
    private readonly Lazy<Solved> solved;

    private CellRecord(string text)
    {
        this.text = text;
        solved = new Lazy<Solved>(() => Solved.Of(text));
    }

    /// <summary>What reports call the cell.</summary>
    public string Name => solved.Value.Cell.Name;

    /// <summary>The full name of the type that describes it.</summary>
    public string TypeName => solved.Value.Cell.Declaration.Type.MetadataName;

    /// <summary>Where the figures come from, as declared.</summary>
    public string? Source => solved.Value.Cell.Source;

    /// <summary>What a reader should know, as declared.</summary>
    public string? Notes => solved.Value.Cell.Notes;

    /// <summary>The cathode's active material.</summary>
    public string? Cathode => solved.Value.Cell.Cathode?.Material?.Name;

    /// <summary>The anode's active material.</summary>
    public string? Anode => solved.Value.Cell.Anode?.Material?.Name;

    /// <summary>The electrolyte's layers, from the cathode to the anode.</summary>
    public IReadOnlyList<string> Electrolytes => solved.Value.Electrolytes;

    /// <summary>The broadest family of the first electrolyte, such as <c>Sulfide</c>; null where there is none.</summary>
    public string? Family => solved.Value.Family;

    /// <summary>
    /// Φ in mol·m⁻²·h⁻¹: the largest of the nominal-basis discharges that are not capacity-limited. Null where the description does
    /// not determine it, and where an error that nobody accepted stands against the cell.
    /// </summary>
    public double? Phi => PhiOf(static phi => phi.Value);

    /// <summary>The least Φ that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiLower => PhiOf(static phi => phi.Interval.Lower);

    /// <summary>The largest Φ that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiUpper => PhiOf(static phi => phi.Interval.Upper);

    /// <summary>The step that <see cref="Phi"/> is of.</summary>
    public StepRecord? PhiStep => solved.Value.PhiStep;

    /// <summary>Discharges and charges in source order.</summary>
    public IReadOnlyList<StepRecord> Steps => solved.Value.Steps;

    /// <summary>Every quantity of the description, as written and in SI units.</summary>
    public IReadOnlyList<QuantityRecord> Quantities => solved.Value.Quantities;

    /// <summary>What the rules found, also what was accepted.</summary>
    public IReadOnlyList<FindingRecord> Findings => solved.Value.Findings;

    /// <summary>Whether an error that nobody accepted stands against the cell: it then has no usable number.</summary>
    public bool HasErrors => solved.Value.HasErrors;

    /// <summary>A record of a description in the form that generated code carries. Not meant to be called by hand.</summary>
    /// <param name="description">The description.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CellRecord Of(string description) => new(description ?? throw new ArgumentNullException(nameof(description)));

    /// <inheritdoc/>
    public bool Equals(CellRecord? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <inheritdoc/>
    public override string ToString() => Phi is { } phi ? Name + ": Φ = " + Numbers.Significant(phi, 3) + " mol·m⁻²·h⁻¹" : Name;

    private double? PhiOf(Func<Figure, Rational?> part) =>
        !HasErrors && solved.Value.Cell.PhiStep?.Result.Phi is { } phi ? PerHour.Of(part(phi)) : null;

    /// <summary>The cell, read and judged.</summary>
    private sealed class Solved
    {
        private Solved(Cell cell, IReadOnlyList<FindingRecord> findings, bool hasErrors)
        {
            Cell = cell;
            Findings = findings;
            HasErrors = hasErrors;

            var steps = new List<StepRecord>();
            foreach (var step in cell.Steps)
            {
                var record = new StepRecord(step, hasErrors);
                steps.Add(record);
                if (ReferenceEquals(step, cell.PhiStep) && !hasErrors)
                    PhiStep = record;
            }

            var quantities = new List<QuantityRecord>();
            foreach (var part in cell.Parts)
            {
                foreach (var given in part.Givens)
                    quantities.Add(new QuantityRecord(part, given));
            }

            var electrolytes = new List<string>();
            foreach (var layer in cell.Electrolytes)
            {
                if (layer.Material is { } material)
                    electrolytes.Add(material.Name);
            }

            Steps = steps;
            Quantities = quantities;
            Electrolytes = electrolytes;
            Family = cell.Electrolytes.Count > 0 ? cell.Electrolytes[0].Material?.BroadestFamily : null;
        }

        public Cell Cell { get; }

        public bool HasErrors { get; }

        public StepRecord? PhiStep { get; }

        public string? Family { get; }

        public IReadOnlyList<StepRecord> Steps { get; }

        public IReadOnlyList<QuantityRecord> Quantities { get; }

        public IReadOnlyList<string> Electrolytes { get; }

        public IReadOnlyList<FindingRecord> Findings { get; }

        public static Solved Of(string text)
        {
            var cell = CellReader.Read(DeclarationText.Read(text));
            var findings = new List<FindingRecord>();
            var hasErrors = false;
            foreach (var finding in RuleBook.Judge(cell))
            {
                hasErrors |= finding.IsFatal;
                findings.Add(new FindingRecord(finding));
            }

            return new Solved(cell, findings, hasErrors);
        }
    }
}
