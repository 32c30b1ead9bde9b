using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Reading;

/// <summary>
/// Whether an expression uses what PhiLi generates. The generator runs before such a constant exists and the
/// analyzer after; were it read, the two would judge different cells.
/// </summary>
internal sealed class GeneratedConstants(Compilation compilation, bool isInsideCell, CancellationToken cancellation)
{
    // Constants may be made of constants; what goes deeper than this is nothing a person wrote.
    private const int MostConstants = 64;

    // A model binds an attribute once for all the names in it.
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Whether an expression does. One of more constants than anybody writes is taken to.</summary>
    public bool IsReferredToBy(SyntaxNode? expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;

        // Nearly every argument is a literal and costs nothing.
        if (expression is null or LiteralExpressionSyntax)
            return false;

        var open = new Queue<SyntaxNode>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        open.Enqueue(expression);
        while (open.Count > 0)
        {
            if (seen.Count >= MostConstants)
                return true;

            var node = open.Dequeue();
            if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
                continue;

            foreach (var descendant in node.DescendantNodesAndSelf())
            {
                cancellation.ThrowIfCancellationRequested();
                if (descendant is not SimpleNameSyntax name)
                    continue;

                // Inside a cell such a name means the author's before, and PhiLi's after.
                if (isInsideCell && IsUnqualified(name) && GeneratedNames.MayBe(name.Identifier.ValueText))
                    return true;

                if (Model(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol is not { } symbol)
                    continue;

                // Not constants only: nameof takes anything.
                if (IsGenerated(symbol, compilation.Assembly))
                    return true;

                if (symbol is IFieldSymbol { IsConst: true } constant && seen.Add(constant))
                    AddValues(constant, open);
            }
        }

        return false;
    }

    private SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
#pragma warning disable RS1030 // Only an argument that is no literal gets here, and a constant of another file has no other model.
            _models.Add(tree, model = compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        }

        return model;
    }

    private void AddValues(IFieldSymbol constant, Queue<SyntaxNode> open)
    {
        foreach (var reference in constant.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancellation))
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    open.Enqueue(value);
                    break;

                // A member without a value counts on from those before it.
                case EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax { Members: var members } } member:
                    foreach (var earlier in members)
                    {
                        if (earlier.EqualsValue?.Value is { } given && earlier.SpanStart <= member.SpanStart)
                            open.Enqueue(given);
                    }

                    break;
            }
        }
    }

    private static bool IsUnqualified(SimpleNameSyntax name) =>
        !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        && !(name.Parent is QualifiedNameSyntax qualified && qualified.Right == name);

    private static bool IsGenerated(ISymbol symbol, IAssemblySymbol project)
    {
        for (ISymbol? each = symbol; each is not null and not INamespaceSymbol; each = each.ContainingType)
        {
            if (Language.IsGenerated(each, project))
                return true;
        }

        return false;
    }
}
