using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using PhiLi.Tables;
using PhiLi.Transport;

namespace PhiLi;

/// <summary>Everything that is known of a described cell, at run time: what was written, what follows, what was found.</summary>
/// <remarks>
/// A record is worked out when first asked, by the same reader and the same rules that checked the cell while it was typed.
/// Values are doubles nearest to the exact ones, in the units that their names give.
/// </remarks>
public sealed class CellRecord : IEquatable<CellRecord>
{
    private readonly Lazy<string> _text;
    private readonly Lazy<Solved> _solved;

    private CellRecord(string text)
    {
        _text = new Lazy<string>(() => text);
        _solved = new Lazy<Solved>(() => Solved.Of(DeclarationText.TryRead(text)));
    }

    /// <summary>A record of a declaration that is made when it is asked for.</summary>
    internal CellRecord(Func<CellDeclaration> declare)
    {
        _text = new Lazy<string>(() => DeclarationText.Write(declare()));
        _solved = new Lazy<Solved>(() => Solved.Of(declare()));
    }

    /// <summary>What reports call the cell.</summary>
    public string Name => _solved.Value.Cell.Name;

    /// <summary>The full name of the type that describes it.</summary>
    public string TypeName => _solved.Value.Cell.Declaration.Type.MetadataName;

    /// <summary>Where the figures come from, as declared.</summary>
    public string? Source => _solved.Value.Cell.Source;

    /// <summary>What a reader should know, as declared.</summary>
    public string? Notes => _solved.Value.Cell.Notes;

    /// <summary>The cathode's active material.</summary>
    public string? Cathode => _solved.Value.Cell.Cathode?.Material?.Name;

    /// <summary>The anode's active material.</summary>
    public string? Anode => _solved.Value.Cell.Anode?.Material?.Name;

    /// <summary>The electrolyte's layers, from the cathode to the anode.</summary>
    public IReadOnlyList<string> Electrolytes => _solved.Value.Electrolytes;

    /// <summary>The broadest family of the first electrolyte, such as <c>Sulfide</c>; null where there is none.</summary>
    public string? Family => _solved.Value.Family;

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
    public StepRecord? PhiStep => _solved.Value.PhiStep;

    /// <summary>Discharges and charges in source order.</summary>
    public IReadOnlyList<StepRecord> Steps => _solved.Value.Steps;

    /// <summary>What holds the cell down; null where the description says nothing of it.</summary>
    public TransportRecord? Transport => _solved.Value.Transport;

    /// <summary>Every quantity of the description, as written and in SI units.</summary>
    public IReadOnlyList<QuantityRecord> Quantities => _solved.Value.Quantities;

    /// <summary>What the rules found, also what was accepted.</summary>
    public IReadOnlyList<FindingRecord> Findings => _solved.Value.Findings;

    /// <summary>Whether an error that nobody accepted stands against the cell: it then has no Φ and no flux. What was written stays.</summary>
    public bool HasErrors => _solved.Value.HasErrors;

    /// <summary>A record of a description in the form that generated code carries. Not meant to be called by hand.</summary>
    /// <param name="description">The description.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CellRecord Of(string description) => new(description ?? throw new ArgumentNullException(nameof(description)));

    /// <summary>The records of a table in the form that generated code carries. Not meant to be called by hand.</summary>
    /// <param name="description">The table's class and the materials that its project knows.</param>
    /// <param name="text">The table.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<CellRecord> OfTable(string description, string text) => TableRecords.Of(
        description ?? throw new ArgumentNullException(nameof(description)), text ?? throw new ArgumentNullException(nameof(text)));

    /// <inheritdoc cref="OfTable(string, string)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<CellRecord> OfTable(string description, byte[] text) =>
        OfTable(description, Encoding.UTF8.GetString(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>The records of cells and of tables in one list. Not meant to be called by hand.</summary>
    /// <param name="cells">Records of cells.</param>
    /// <param name="tables">Records of tables.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<CellRecord> List(CellRecord[] cells, params IReadOnlyList<CellRecord>[] tables)
    {
        var all = new List<CellRecord>(cells ?? throw new ArgumentNullException(nameof(cells)));
        foreach (var table in tables ?? throw new ArgumentNullException(nameof(tables)))
            all.AddRange(table);

        return all;
    }

    /// <inheritdoc/>
    public bool Equals(CellRecord? other) => other is not null && _text.Value == other._text.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text.Value);

    /// <inheritdoc/>
    public override string ToString() => Phi is { } phi ? Name + ": Φ = " + Numbers.Significant(phi, 3) + " mol·m⁻²·h⁻¹" : Name;

    private double? PhiOf(Func<Figure, Rational?> part) =>
        !HasErrors && _solved.Value.Cell.PhiStep?.Result.Phi is { } phi ? PerHour.Of(part(phi)) : null;

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
                var record = new StepRecord(step, cell.Budget, hasErrors);
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

            Transport = cell.Budget.IsEmpty() ? null : new TransportRecord(cell.Budget, hasErrors);
            Steps = steps;
            Quantities = quantities;
            Electrolytes = electrolytes;
            Family = cell.Electrolytes.Count > 0 ? cell.Electrolytes[0].Material?.BroadestFamily : null;
        }

        public Cell Cell { get; }

        public bool HasErrors { get; }

        public StepRecord? PhiStep { get; }

        public TransportRecord? Transport { get; }

        public string? Family { get; }

        public IReadOnlyList<StepRecord> Steps { get; }

        public IReadOnlyList<QuantityRecord> Quantities { get; }

        public IReadOnlyList<string> Electrolytes { get; }

        public IReadOnlyList<FindingRecord> Findings { get; }

        public static Solved Of(CellDeclaration? declaration)
        {
            var findings = new List<FindingRecord>();
            if (declaration is null)
            {
                findings.Add(new FindingRecord(VersionMismatch.OfRecord()));
                return new Solved(CellReader.Read(new CellDeclaration(new TypeShape(), default)), findings, hasErrors: true);
            }

            var cell = CellReader.Read(declaration);
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
