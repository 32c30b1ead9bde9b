using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PhiLi.Analyzers.Reading;

/// <summary>
/// Whether an expression uses what PhiLi generates. The generator runs before such a constant exists and the
/// analyzer after; were it read, the two would judge different cells.
/// </summary>
internal static class GeneratedConstants
{
    // Constants may be made of constants; what goes deeper than this is nothing a person wrote.
    private const int MostConstants = 64;

    public static bool IsReferredToBy(ExpressionSyntax? expression, Compilation compilation, CancellationToken cancellation)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;

        // Nearly every argument is a literal and costs nothing.
        if (expression is null or LiteralExpressionSyntax)
            return false;

        var open = new Queue<SyntaxNode>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        open.Enqueue(expression);
        while (open.Count > 0 && seen.Count < MostConstants)
        {
            var node = open.Dequeue();
            if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
                continue;

#pragma warning disable RS1030 // Only an argument that is no literal gets here, and a constant of another file has no other model.
            var model = compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
            foreach (var name in node.DescendantNodesAndSelf())
            {
                cancellation.ThrowIfCancellationRequested();
                if (name is not SimpleNameSyntax || model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol)
                    continue;

                // Not constants only: nameof takes anything.
                if (IsGenerated(symbol, compilation.Assembly))
                    return true;

                if (symbol is not IFieldSymbol { IsConst: true } constant || !seen.Add(constant))
                    continue;

                foreach (var reference in constant.DeclaringSyntaxReferences)
                {
                    if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value })
                        open.Enqueue(value);
                }
            }
        }

        return false;
    }

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
