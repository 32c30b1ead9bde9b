using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>
/// A cell as its author wrote it, before anything in it was understood: strings, in source order.
/// </summary>
/// <remarks>
/// This is all that crosses the border from the compiler, a table or the command line, and what the generator caches by
/// value: no symbol, syntax, location or position is in it, so moving a cell down a file changes nothing.
/// </remarks>
/// <param name="Type">The declared type.</param>
/// <param name="Attributes">PhiLi's attributes on the type, in source order.</param>
internal sealed record CellDeclaration(TypeShape Type, EquatableArray<AttributeDeclaration> Attributes);

/// <summary>One attribute of the language.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Material">The material it names, if it takes one.</param>
/// <param name="Arguments">Its arguments, in source order.</param>
internal sealed record AttributeDeclaration(
    AttributeRole Role,
    MaterialDeclaration? Material,
    EquatableArray<ArgumentDeclaration> Arguments)
{
    /// <summary>The text of an argument that is there and can be read.</summary>
    public string? Text(string argument)
    {
        foreach (var candidate in Arguments)
        {
            if (candidate.Name == argument && candidate.IsReadable)
                return candidate.Text;
        }

        return null;
    }
}

/// <summary>One argument of an attribute. A null argument is an absent one and is not listed.</summary>
/// <param name="Name">The slot, by its property's name (<c>Capacity</c>, <c>Rate</c> …).</param>
/// <param name="Text">A string as it stands; a number or an enumeration's value in invariant digits.</param>
/// <param name="IsReadable">
/// False where the argument is no constant before PhiLi has generated anything: an error of the compiler's, or a constant
/// that PhiLi itself generates.
/// </param>
internal sealed record ArgumentDeclaration(string Name, string Text, bool IsReadable = true);

/// <summary>A material as its author wrote it.</summary>
/// <param name="TypeName">Metadata name of the type, with its namespace.</param>
/// <param name="Families">Metadata names of its base types, the nearest first, up to and without <c>Material</c>.</param>
/// <param name="Attributes">Its <c>[ActiveMaterial]</c> or <c>[IonConductor]</c>, and its waivers.</param>
internal sealed record MaterialDeclaration(
    string TypeName,
    EquatableArray<string> Families,
    EquatableArray<AttributeDeclaration> Attributes);
