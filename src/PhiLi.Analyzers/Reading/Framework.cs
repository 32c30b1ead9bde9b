using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>What the project's framework offers to generated code.</summary>
/// <param name="HasDiagnosticId">Whether <c>ObsoleteAttribute</c> takes an id and a link, as it does from .NET 5 on.</param>
/// <param name="HasSpans">Whether there are spans, which text as bytes is.</param>
internal sealed record Framework(bool HasDiagnosticId, bool HasSpans)
{
    public static Framework Of(Compilation compilation) => new(
        compilation.GetTypeByMetadataName("System.ObsoleteAttribute")?.GetMembers("DiagnosticId").IsEmpty == false,
        compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null);
}
