using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>
/// The mark on the numbers of a cell with an error that nobody accepted: no use of them compiles, even with analyzers off.
/// </summary>
internal static class FailureMark
{
    /// <summary>The id under which the compiler refuses such a number.</summary>
    public const string Id = "PHILI3000";

    /// <summary>The attribute to write, or null where nothing stands against the cell.</summary>
    /// <param name="findings">What the rules found.</param>
    /// <param name="hasDiagnosticId">Whether the framework's <c>ObsoleteAttribute</c> takes an id and a link.</param>
    public static string? Of(EquatableArray<Finding> findings, bool hasDiagnosticId)
    {
        foreach (var finding in findings)
        {
            if (!finding.IsFatal)
                continue;

            var message = finding.Rule.Id + ": " + finding.Message
                + (finding.Rule.CanBeAccepted
                    ? " Put it right, or accept it with [Accept(\"" + finding.Rule.Id + "\", \"reason\")]."
                    : " Put it right: this cell has no usable number until then.");
            return "[global::System.Obsolete(" + CodeText.Literal(message) + ", true"
                + (hasDiagnosticId ? ", DiagnosticId = \"" + Id + "\", UrlFormat = " + CodeText.Literal(Rule.HelpLinkOf(Id)) : "") + ")]";
        }

        return null;
    }
}
