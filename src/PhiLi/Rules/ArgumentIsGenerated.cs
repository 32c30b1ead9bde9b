using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>
/// A constant that PhiLi generates does not exist while PhiLi reads. Generator and analyzer would judge different cells if one of
/// them used it, so neither does, and the cell has no usable number.
/// </summary>
internal sealed class ArgumentIsGenerated() : Rule(
    "PHILI1010",
    "Arguments do not use constants that PhiLi generates",
    Severity.Error,
    "PhiLi reads a cell before it generates anything: a constant that it generates, here or in another cell, is not there yet.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        var attributes = cell.Declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var arguments = attributes[i].Arguments;
            for (var j = 0; j < arguments.Count; j++)
            {
                var name = arguments[j].Name.Length == 0 ? "An argument of " + Words.Attribute(attributes[i].Role) : arguments[j].Name;
                switch (arguments[j].Readability)
                {
                    case Readability.Generated:
                        yield return At(new Place(i, j), $"{name} uses a constant that PhiLi generates, which does not exist yet when PhiLi reads the cell: write the value itself.");
                        break;

                    // Either the compiler has said more about it, or the analyzer will, which sees what was generated.
                    case Readability.Refused:
                        yield return At(new Place(i, j), $"{name} is no constant that the compiler can evaluate before PhiLi generates: write the value itself.") with { IsSilent = true };
                        break;
                }
            }
        }
    }
}
