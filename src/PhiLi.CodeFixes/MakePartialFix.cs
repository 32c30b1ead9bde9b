using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.CodeFixes;

/// <summary>Makes a cell and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : TypeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PHILI1001");

    private protected override (string Title, IReadOnlyList<TextChange> Edits)? Edit(
        TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        ("Make partial", MakePartial(type, model, cancellation).ToArray());
}
