using System;
using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>The analyzers and the library of a project are of one version; they carry the same rules.</summary>
internal sealed class VersionMismatch() : Rule(
    RuleId,
    "Analyzers and library are of one version",
    Severity.Warning,
    "The analyzers judge by the rules of their own PhiLi.dll, a program's records by those of the referenced one. Of two versions they may disagree.")
{
    public const string RuleId = "PHILI1016";

    public override bool IsAboutTheWholeProject => true;

    public override IEnumerable<Finding> Judge(Cell cell) => [];

    /// <summary>What is said of a record that cannot be read: it has no figure that could be trusted.</summary>
    public static Finding OfRecord() => new(
        RuleBook.Find(RuleId)!,
        Severity.Error,
        "This record was written by another version of PhiLi than reads it: build the project again with the version that it runs with.",
        Place.Type);

    /// <summary>What is said of two versions; null where there is nothing to say.</summary>
    public static string? Message(Version analyzers, Version library) => analyzers.Equals(library)
        ? null
        : $"The PhiLi analyzers are of version {analyzers} and the referenced PhiLi library of version {library}: reference one version of the package.";
}
