using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>The texts of a declaration that are neither quantities nor identifiers: names, aliases, sources, notes and reasons.</summary>
internal static class FreeText
{
    public static IEnumerable<(string Name, string Text, Place Place)> Of(CellDeclaration declaration)
    {
        var attributes = declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var arguments = attributes[i].Arguments;
            for (var j = 0; j < arguments.Count; j++)
            {
                if (arguments[j].IsReadable && IsFree(attributes[i].Role, arguments[j].Name))
                    yield return (arguments[j].Name, arguments[j].Text, new Place(i, j));
            }
        }
    }

    /// <summary>How many characters it may have.</summary>
    public static int Longest(string name) => name == "Name" ? 1_000 : 10_000;

    // A step's name becomes an identifier, and the rule on names judges it.
    private static bool IsFree(AttributeRole role, string name) => name switch
    {
        "Name" => role is not (AttributeRole.Discharge or AttributeRole.Charge),
        "Aliases" or "Source" or "Notes" or "Reason" => true,
        _ => false,
    };
}
