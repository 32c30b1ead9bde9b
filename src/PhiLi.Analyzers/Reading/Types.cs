using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>All types of a namespace, nested ones too.</summary>
internal static class Types
{
    public static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol root, CancellationToken cancellation)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var each = open.Pop();
            if (each is INamespaceSymbol space)
            {
                foreach (var member in space.GetMembers())
                    open.Push(member);

                continue;
            }

            var type = (INamedTypeSymbol)each;
            yield return type;
            foreach (var nested in type.GetTypeMembers())
                open.Push(nested);
        }
    }
}
