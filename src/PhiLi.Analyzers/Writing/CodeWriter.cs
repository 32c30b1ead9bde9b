using System.Text;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>Lines of code with their indentation; <c>\n</c> always. It writes once what it is given, and makes no strings on the way.</summary>
/// <param name="failureMark">
/// The attribute on every number of a failed cell, which no use of it passes. Its constants are then not a number either: the compiler
/// overlooks such an attribute in code that is itself marked so, and in the name of an alias.
/// </param>
internal sealed class CodeWriter(string? failureMark = null)
{
    private const string Spaces = "                                                                ";

    private readonly StringBuilder _text = new(4096);
    private int _depth;

    public CodeWriter Line(string first, string second = "", string third = "")
    {
        Indent().Append(first).Append(second).Append(third).Append('\n');
        return this;
    }

    public CodeWriter Open(string first, string second = "")
    {
        Line(first, second).Line("{");
        _depth++;
        return this;
    }

    public CodeWriter Close()
    {
        _depth--;
        return Line("}");
    }

    /// <summary>Closes what is a statement and not a block.</summary>
    public CodeWriter CloseStatement()
    {
        _depth--;
        return Line("};");
    }

    /// <summary>The summary of a member that carries numbers, and the mark on it where its cell has failed.</summary>
    public CodeWriter Doc(string summary)
    {
        UnmarkedDoc(summary);
        return failureMark is null ? this : Line(failureMark);
    }

    /// <summary>The summary of a member that carries no numbers.</summary>
    public CodeWriter UnmarkedDoc(string summary)
    {
        Indent().Append("/// <summary>");
        CodeText.AppendDoc(_text, summary);
        _text.Append("</summary>\n");
        return this;
    }

    /// <summary>A constant, after its summary.</summary>
    public CodeWriter Constant(string name, double value)
    {
        var literal = failureMark is null ? Numbers.RoundTrip(value) : "double.NaN";
        Indent().Append("public const double ").Append(name).Append(" = ").Append(literal).Append(";\n");
        return this;
    }

    /// <summary>Lines that were written elsewhere, as they stand.</summary>
    public CodeWriter Block(string lines)
    {
        _text.Append(lines);
        return this;
    }

    /// <summary>A line that holds a string.</summary>
    public CodeWriter Literal(string before, string text, string after)
    {
        Indent().Append(before);
        CodeText.AppendLiteral(_text, text);
        _text.Append(after).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private StringBuilder Indent()
    {
        for (var left = _depth * 4; left > 0; left -= Spaces.Length)
            _text.Append(Spaces, 0, left < Spaces.Length ? left : Spaces.Length);

        return _text;
    }
}
