using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>What must be known of a type to add members to it, and to say why that cannot be done.</summary>
/// <remarks>Names are as in metadata, without <c>@</c>; the writer escapes them.</remarks>
internal sealed record TypeShape
{
    /// <summary>The namespace, dots between its parts; empty for the global one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The types around this one, the outermost first.</summary>
    public EquatableArray<TypeHeader> Containing { get; init; }

    /// <summary>The type itself.</summary>
    public TypeHeader Header { get; init; } = new("", "class", "");

    /// <summary>Namespace, containing types and arity as the runtime writes them, <c>N.Outer`1+Inner</c>.</summary>
    public string MetadataName { get; init; } = "";

    /// <summary>Whether it is a class or a record class, the only kinds that can be a cell.</summary>
    public bool IsClass { get; init; } = true;

    /// <summary>Whether it is a <c>file</c> type, which no other file can add to.</summary>
    public bool IsFileLocal { get; init; }

    /// <summary>Whether it or a type around it is generic: no library can name its record.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>
    /// Metadata name of the innermost type that a private or protected step in its accessibility confines it to; null where
    /// the whole assembly sees it.
    /// </summary>
    public string? VisibleWithin { get; init; }

    /// <summary>
    /// Whether the generated members make it look like a class that wants to be static (CA1052): a plain public class that
    /// anybody may derive from, with nothing of its own in it.
    /// </summary>
    public bool LooksLikeStaticHolder { get; init; }

    /// <summary>Metadata name of a base type that is itself a cell.</summary>
    public string? BaseCell { get; init; }

    /// <summary>Names of members that the author wrote or inherits; those that PhiLi generated are left out.</summary>
    public EquatableArray<string> MemberNames { get; init; }

    /// <summary>Whether a row of a table describes it, so that nobody has declared a class for it and PhiLi does.</summary>
    public bool IsRow { get; init; }

    /// <summary>The project's C# version where it is below the floor, such as <c>11.0</c>; else null.</summary>
    public string? TooOldLanguage { get; init; }
}

/// <summary>One type's declaration line.</summary>
/// <param name="Name">The simple name.</param>
/// <param name="Keyword"><c>class</c>, <c>record</c>, <c>struct</c>, <c>record struct</c>, <c>interface</c> …</param>
/// <param name="TypeParameters"><c>&lt;T, U&gt;</c> with variance, or empty.</param>
/// <param name="IsPartial">Whether every part says <c>partial</c>.</param>
internal sealed record TypeHeader(string Name, string Keyword, string TypeParameters, bool IsPartial = true);
