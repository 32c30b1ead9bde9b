using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PhiLi.Package.Tests;

/// <summary>What the README promises, block by block.</summary>
internal static partial class Readme
{
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fenced().Matches(Repository.Read("README.md")).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
