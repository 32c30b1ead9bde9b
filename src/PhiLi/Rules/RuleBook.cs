using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Every rule, and the one place where a cell is judged: analyzers, generator, reports and tool all ask here.</summary>
internal static class RuleBook
{
    private static readonly LanguageVersionTooOld TooOld = new();
    private static readonly UnusedWaiver Unused = new();

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new CellMustBePartial(),
        new CellMustBeClass(),
        new DuplicateAttribute(),
        new PhiUndetermined(),
        new NameIsTaken(),
        new CellInheritsCell(),
        new CellIsFileLocal(),
        new SlotAttributeWithoutCell(),
        TooOld,
        new ArgumentIsGenerated(),
        new WaiverWithoutReason(),
        new UnknownWaiver(),
        Unused,
        new InvisibleCharacter(),
        new TextTooLong(),
        new VersionMismatch(),
        new MaterialHasNoFamily(),
        new MalformedNumber(),
        new UnknownUnit(),
        new MissingUnit(),
        new WrongDimension(),
        new AmbiguousUnit(),
        new NonCanonicalSpelling(),
        new MalformedUnit(),
        new MalformedFormula(),
        new TemperatureInterval(),
        new CapacityAboveTheory(),
        new NotPositive(),
        new BelowAbsoluteZero(),
        new MoreChargeThanCurrentTimesTime(),
        new FractionAboveOne(),
        new ConductivityAboveCeiling(),
        new OhmicDropAboveVoltage(),
        new PorosityBelowZero(),
        new MoreLithiumThanDeclared(),
        new ActiveAboveComposite(),
        new ReportedPhiDisagrees(),
        new RateAndCurrentDisagree(),
        new StepsDisagreeOnOneC(),
        new CapacityAndLoadingDisagree(),
        new CurrentsDisagree(),
        new FormulaNotNeutral(),
        new ImplausibleMagnitude(),
        new UtilisationAboveOne(),
        new LoadingsDisagree(),
        new CutoffsCrossed(),
        new OhmicDropAboveAllowed(),
        new PhaseNotConnected(),
        new ReducedByLithium(),
        new CriticalCurrentExceeded(),
        new CapacityRatioBelowOne(),
        new EnergyDisagrees(),
        new ConductivityExtrapolated(),
        new ActivationEnergyDisagrees(),
        new OutsideValidity(),
        new TableNotFound(),
        new MalformedTable(),
        new UnknownColumn(),
        new DuplicateColumn(),
        new RaggedRow(),
        new UnknownMaterial(),
        new WrongMaterial(),
        new ColumnUnit(),
        new RowsDisagree(),
        new UnknownWord(),
        new UnusableName(),
        new DescribedTwice(),
    ];

    private static readonly TableRule[] OfTables = Rules.OfType<TableRule>().ToArray();

    private static readonly Rule[] ThatFindErrors = Rules.Where(static rule => rule.Severity == Severity.Error).ToArray();

    /// <summary>What is wrong with a cell, in the order of the rules, with the reasons of those who accepted it.</summary>
    /// <param name="cell">The cell.</param>
    public static EquatableArray<Finding> Judge(Cell cell) => Judge(cell, Rules);

    /// <summary>The errors of a cell and nothing else: the generator has no use for the rest.</summary>
    /// <param name="cell">The cell.</param>
    public static EquatableArray<Finding> JudgeErrors(Cell cell) => Judge(cell, ThatFindErrors);

    /// <summary>What is wrong with a table as a whole; the faults of its rows are found with their cells.</summary>
    public static IEnumerable<Finding> Judge(EquatableArray<TableFault> faults)
    {
        foreach (var fault in faults)
            yield return OfTables.First(rule => rule.Kind == fault.Kind).Of(fault);
    }

    /// <summary>The rule of an id, or null.</summary>
    public static Rule? Find(string id)
    {
        foreach (var rule in Rules)
        {
            if (rule.Id == id)
                return rule;
        }

        return null;
    }

    private static EquatableArray<Finding> Judge(Cell cell, IReadOnlyList<Rule> rules)
    {
        // Where the language is too old nothing is generated, and nothing else is worth saying.
        var findings = new List<Finding>(TooOld.Judge(cell));
        if (findings.Count > 0)
            return new EquatableArray<Finding>(findings.ToArray());

        foreach (var rule in rules)
        {
            foreach (var finding in rule.Judge(cell))
                findings.Add(Accept(cell, finding));
        }

        if (rules == Rules)
            findings.AddRange(Unused.Judge(cell, findings));

        return findings.Count == 0 ? default : new EquatableArray<Finding>(findings.ToArray());
    }

    private static Finding Accept(Cell cell, Finding finding)
    {
        if (finding.Rule.CanBeAccepted)
        {
            foreach (var waiver in cell.Waivers)
            {
                // Without a reason nothing is accepted; a rule of its own asks for one.
                if (waiver.Rule == finding.Rule.Id && waiver.Reason.Trim().Length > 0)
                    return finding with { AcceptedBecause = waiver.Reason };
            }
        }

        return finding;
    }
}
