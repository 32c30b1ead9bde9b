using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Writing;

/// <summary>The members of one cell: each name once, and none that the author has taken.</summary>
internal sealed class Members(TypeShape type)
{
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"PhiLi\", \"" + ThisAssembly.Version + "\")]";

    private readonly HashSet<string> _taken = Taken(type);

    /// <summary>A name for a private member that nothing else has.</summary>
    public string Free(string name)
    {
        while (!_taken.Add(name))
            name += "_";

        return name;
    }

    /// <summary>Opens a member that carries numbers, unless its name is taken: then a rule says so and it is left out.</summary>
    /// <param name="code">The code so far.</param>
    /// <param name="name">What the member is called.</param>
    /// <param name="summary">What a hover shows.</param>
    /// <param name="isUsableDespiteErrors">Whether it carries no numbers.</param>
    /// <param name="isConstant">A constant has no code in it that tools could count, and goes without the mark of generated code.</param>
    public bool TryBegin(CodeWriter code, string name, string summary, bool isUsableDespiteErrors = false, bool isConstant = false)
    {
        if (GeneratedNames.IsInherited(name) || GeneratedNames.IsProperty(name) && _taken.Contains("get_" + name) || !_taken.Add(name))
            return false;

        if (isUsableDespiteErrors)
            code.UnmarkedDoc(summary);
        else
            code.Doc(summary);

        if (!isConstant)
            code.Line(Generated);

        return true;
    }

    /// <summary>Keeps a name for what is written elsewhere.</summary>
    public void Keep(string name) => _taken.Add(name);

    private static HashSet<string> Taken(TypeShape type)
    {
        // A member cannot be called like its type.
        var taken = new HashSet<string>(System.StringComparer.Ordinal) { type.Header.Name };
        foreach (var name in type.MemberNames)
            taken.Add(name);

        return taken;
    }
}
