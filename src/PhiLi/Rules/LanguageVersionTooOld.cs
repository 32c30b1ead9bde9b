using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Generated code, and generic attributes, need a C# of their time. Where it is too old the rule book says only this.</summary>
internal sealed class LanguageVersionTooOld() : Rule(
    "PHILI1009",
    "The project's C# is version 12 or later",
    Severity.Error,
    "Cells and the code generated for them are written in C# 12. A project in an older version gets one diagnostic and no code.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject is Subject.Cell or Subject.Library && cell.Declaration.Type.TooOldLanguage is { } version)
            yield return At(Place.Type, $"PhiLi needs C# 12 or later, and this project is in C# {version}: set <LangVersion>12</LangVersion> in the project file.");
    }
}
