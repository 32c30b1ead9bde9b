using System.Globalization;
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
internal sealed record CellDeclaration(TypeShape Type, EquatableArray<AttributeDeclaration> Attributes)
{
    /// <summary>What is wrong with the rows of the table that it comes from; none for a cell that is a class.</summary>
    public EquatableArray<TableFault> Faults { get; init; }
}

/// <summary>One attribute of the language.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Material">The material it names, if it takes one.</param>
/// <param name="Arguments">Its arguments, in source order.</param>
internal sealed record AttributeDeclaration(
    AttributeRole Role,
    MaterialDeclaration? Material,
    EquatableArray<ArgumentDeclaration> Arguments)
{
    /// <summary>Whether every argument can be read: of one that cannot, nobody knows what it would have said.</summary>
    public bool IsReadable
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (!argument.IsReadable)
                    return false;
            }

            return true;
        }
    }

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

    /// <summary>The whole number in an argument, such as an enumeration's value; zero where there is none.</summary>
    public int Integer(string argument) =>
        int.TryParse(Text(argument), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
}

/// <summary>One argument of an attribute. A null argument is an absent one and is not listed.</summary>
/// <param name="Name">The slot, by its property's name (<c>Capacity</c>, <c>Rate</c> …).</param>
/// <param name="Text">A string as it stands; a number or an enumeration's value in invariant digits.</param>
/// <param name="Readability">Whether the text is what the author wrote.</param>
internal sealed record ArgumentDeclaration(string Name, string Text, Readability Readability = Readability.Readable)
{
    /// <summary>Whether the argument is a constant before PhiLi has generated anything.</summary>
    public bool IsReadable => Readability == Readability.Readable;
}

/// <summary>Whether an argument can be read before PhiLi has generated anything.</summary>
internal enum Readability
{
    /// <summary>It can.</summary>
    Readable,

    /// <summary>It is made of a constant that PhiLi generates; only the analyzer, which comes later, knows that it is.</summary>
    Generated,

    /// <summary>The compiler refuses it; in the generator also what the analyzer knows to be <see cref="Generated"/>.</summary>
    Refused,
}

/// <summary>A material as its author wrote it.</summary>
/// <param name="TypeName">Metadata name of the type, with its namespace.</param>
/// <param name="Families">Metadata names of its base types, the nearest first, up to and without <c>Material</c>.</param>
/// <param name="Attributes">Its <c>[ActiveMaterial]</c>, <c>[IonConductor]</c> or <c>[InactiveMaterial]</c>.</param>
internal sealed record MaterialDeclaration(
    string TypeName,
    EquatableArray<string> Families,
    EquatableArray<AttributeDeclaration> Attributes)
{
    /// <summary>Name of the assembly that declares it.</summary>
    public string Assembly { get; init; } = "";
}
