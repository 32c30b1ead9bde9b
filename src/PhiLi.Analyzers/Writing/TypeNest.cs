using PhiLi.Cells;

namespace PhiLi.Analyzers.Writing;

/// <summary>The namespace and the types around generated members.</summary>
internal static class TypeNest
{
    /// <summary>Opens the namespace, the containing types and the type itself.</summary>
    public static void Open(CodeWriter code, TypeShape type)
    {
        if (type.Namespace.Length > 0)
            code.Open("namespace " + CodeText.Name(type.Namespace));

        foreach (var outer in type.Containing)
            code.Open(Partial(outer));

        // Members that are all static are ours, not the author's choice.
        if (type.LooksLikeStaticHolder)
            code.Line("[global::System.Diagnostics.CodeAnalysis.SuppressMessage(\"Design\", \"CA1052\")]");

        code.Open(Partial(type.Header));
    }

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    public static void Close(CodeWriter code, TypeShape type)
    {
        code.Close();
        for (var i = 0; i < type.Containing.Count; i++)
            code.Close();

        if (type.Namespace.Length > 0)
            code.Close();
    }

    /// <summary>Whether members can be added to the type at all; where they cannot, a rule says why.</summary>
    public static bool CanTakeMembers(TypeShape type)
    {
        var can = type is { IsClass: true, IsFileLocal: false, TooOldLanguage: null, Header.IsPartial: true };
        foreach (var outer in type.Containing)
            can &= outer.IsPartial;

        return can;
    }

    private static string Partial(TypeHeader header) => "partial " + header.Keyword + " " + CodeText.Name(header.Name) + header.TypeParameters;
}
