using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>One kind of fault in a table. Reading finds it, with its place and its remedy; the rule gives it an id and a page.</summary>
internal abstract class TableRule(string id, string title, Severity severity, TableFaultKind kind, string description)
    : Rule(id, title, severity, description)
{
    /// <summary>The faults that it is about.</summary>
    public TableFaultKind Kind { get; } = kind;

    /// <summary>What a fault weighs that is minor.</summary>
    protected virtual Severity MinorSeverity => Severity.Info;

    /// <summary>A fault as a finding.</summary>
    public Finding Of(TableFault fault) =>
        At(fault.Place, fault.IsMinor ? MinorSeverity : Severity, fault.Message) with { IsSilent = fault.IsToldElsewhere };

    public sealed override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var fault in cell.Declaration.Faults)
        {
            if (fault.Kind == Kind)
                yield return Of(fault);
        }
    }
}
