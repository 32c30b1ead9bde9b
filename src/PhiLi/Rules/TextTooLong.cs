using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Text has a limit, so that neither a compiler nor a report is made to carry a book.</summary>
internal sealed class TextTooLong() : Rule(
    "PHILI1015",
    "Texts keep within their length",
    Severity.Error,
    "A name has at most 1 000 characters, its aliases, a source, a note or a reason at most 10 000.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var (name, text, place) in FreeText.Of(cell.Declaration))
        {
            if (text.Length > FreeText.Longest(name))
                yield return At(place, $"{name} has {Words.Count(text.Length)} characters and may have {Words.Count(FreeText.Longest(name))}: shorten it.");
        }
    }
}
