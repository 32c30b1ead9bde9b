using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PhiLi.Package.Tests;

/// <summary>An error or a warning, as the command line shows it or as a source file announces it.</summary>
/// <param name="File">The file's name; empty where it is about the project.</param>
/// <param name="Line">From one; zero without a place.</param>
/// <param name="Column">From one; zero without a place.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">Such as <c>PHILI3001</c>.</param>
internal sealed partial record Problem(string File, int Line, int Column, string Severity, string Id)
{
    /// <summary>Reads what a build printed: each problem with the project, and the framework, that it arose in.</summary>
    public static IEnumerable<(string Project, string Framework, Problem Problem, string Text)> ReadOutput(string output) =>
        from line in output.Split('\n').Select(line => line.Trim()).Distinct()
        let match = Printed().Match(line)
        where match.Success
        let place = Place().Match(match.Groups["where"].Value)
        select (
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
            match.Groups["framework"].Value,
            new Problem(
                place.Success ? Path.GetFileName(place.Groups["file"].Value) : "",
                place.Success ? Number(place.Groups["line"]) : 0,
                place.Success ? Number(place.Groups["column"]) : 0,
                match.Groups["severity"].Value,
                match.Groups["id"].Value),
            line);

    /// <summary>
    /// Reads what a source file announces: <c>// error PHILI3001: 301 mAh/g</c> at the end of a line says that the line has this
    /// error, and that it starts where the quoted text first stands. A line may announce several, each after its own <c>//</c>.
    /// </summary>
    public static IEnumerable<Problem> ReadAnnouncements(string path)
    {
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            number++;
            foreach (Match match in Announced().Matches(line))
            {
                yield return new Problem(
                    Path.GetFileName(path),
                    number,
                    line.IndexOf(match.Groups["text"].Value.Trim(), System.StringComparison.Ordinal) + 1,
                    match.Groups["severity"].Value,
                    match.Groups["id"].Value);
            }
        }
    }

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<where>.*?)\s*: (?<severity>error|warning) (?<id>[A-Za-z]+[0-9]+): .* \[(?<project>[^\[\]]*?)(::TargetFramework=(?<framework>[^\]]*))?\]$")]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?<file>.*)\((?<line>\d+),(?<column>\d+)\)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"// (?<severity>error|warning) (?<id>[A-Z]+[0-9]+): (?<text>[^/]*(/(?!/)[^/]*)*)")]
    private static partial Regex Announced();
}
