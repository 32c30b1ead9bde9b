using Microsoft.CodeAnalysis;

namespace PhiLi.Analyzers.Reading;

/// <summary>The order of places in a project: by file, then by position, whatever order the compiler was handed the files in.</summary>
internal static class SourceOrder
{
    public static int Compare(SyntaxTree left, int leftStart, SyntaxTree right, int rightStart)
    {
        // One order on all systems: a backslash sorts elsewhere among letters than a slash does.
        var byFile = string.CompareOrdinal(left.FilePath.Replace('\\', '/'), right.FilePath.Replace('\\', '/'));
        return byFile != 0 ? byFile : leftStart.CompareTo(rightStart);
    }
}
