using System.Globalization;
using System.Text;

namespace PhiLi.Analyzers.Writing;

/// <summary>What a generated file is called: at most 60 characters, from a metadata name alone, with no path, counter or clock.</summary>
internal static class HintName
{
    private const string Suffix = ".phili.g.cs";

    private const int LongestPrefix = 32;

    /// <summary>Whether a file is one that PhiLi generated.</summary>
    public static bool IsOf(string path) => path.EndsWith(Suffix, System.StringComparison.Ordinal);

    /// <summary>The file name of a type. Names that differ in case, normalisation or separators only still differ in their hash.</summary>
    public static string Of(string metadataName)
    {
        var name = new StringBuilder(64);
        foreach (var c in metadataName)
        {
            if (name.Length == LongestPrefix)
                break;

            name.Append(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' ? c : '_');
        }

        return name.Append('-').Append(Hash(metadataName).ToString("x16", CultureInfo.InvariantCulture)).Append(Suffix).ToString();
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211UL);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211UL);
        }

        return hash;
    }
}
