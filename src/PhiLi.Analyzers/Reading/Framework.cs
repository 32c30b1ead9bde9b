using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>What the project's framework offers to generated code.</summary>
internal static class Framework
{
    /// <summary>Whether <c>ObsoleteAttribute</c> takes an id and a link, as it does from .NET 5 on.</summary>
    public static bool HasDiagnosticId(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.ObsoleteAttribute")?.GetMembers("DiagnosticId").IsEmpty == false;
}
