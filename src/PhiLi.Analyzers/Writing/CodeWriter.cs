using System.Text;

namespace PhiLi.Analyzers.Writing;

/// <summary>Lines of code with their indentation; <c>\n</c> always.</summary>
internal sealed class CodeWriter
{
    private const string Spaces = "                                                                ";

    private readonly StringBuilder _text = new(2048);
    private int _depth;

    public CodeWriter Line(string line)
    {
        Indent();
        _text.Append(line).Append('\n');
        return this;
    }

    public CodeWriter Open(string line)
    {
        Line(line).Line("{");
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

    public CodeWriter Doc(string summary) => Line("/// <summary>" + CodeText.Doc(summary) + "</summary>");

    public override string ToString() => _text.ToString();

    private void Indent()
    {
        for (var left = _depth * 4; left > 0; left -= Spaces.Length)
            _text.Append(Spaces, 0, left < Spaces.Length ? left : Spaces.Length);
    }
}
