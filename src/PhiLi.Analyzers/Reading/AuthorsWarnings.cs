using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>Whether naming a type in generated code brings up what its author warns of: an error there, which nobody could put right.</summary>
internal static class AuthorsWarnings
{
    public static bool StandAgainst(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            foreach (var attribute in each.GetAttributes())
            {
                if (Warns(attribute))
                    return true;
            }
        }

        return false;
    }

    // The compiler keeps a plain [Obsolete] quiet in generated code; an id of its own, or an error, it does not.
    private static bool Warns(AttributeData attribute) => attribute.AttributeClass switch
    {
        { Name: "ExperimentalAttribute", ContainingNamespace.Name: "CodeAnalysis" } => true,
        { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" } =>
            attribute.ConstructorArguments.Length > 1 || !attribute.NamedArguments.IsEmpty,
        _ => false,
    };
}
