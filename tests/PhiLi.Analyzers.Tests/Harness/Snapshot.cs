using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>
/// Generated files as they are meant to be, in <c>Snapshots/Class.Method#hint.verified.cs</c>. <c>PHILI_UPDATE=1</c> writes them
/// anew; what is generated and not expected, and the other way round, fails.
/// </summary>
internal static class Snapshot
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("PHILI_UPDATE") == "1";

    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Place.Tests, "Snapshots");
        var prefix = Path.GetFileNameWithoutExtension(file.Replace('\\', '/').Split('/')[^1]) + "." + method;
        string NameOf(string hint) => prefix + "#" + hint[..^".cs".Length] + ".verified.cs";

        if (IsUpdate)
        {
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.EnumerateFiles(folder, prefix + "#*.verified.cs"))
                File.Delete(old);

            foreach (var (hint, text) in run.Files)
                File.WriteAllText(Path.Combine(folder, NameOf(hint)), text);
        }

        Assert.Equal(
            Directory.EnumerateFiles(folder, prefix + "#*.verified.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            run.Files.Keys.Select(NameOf).Order(StringComparer.Ordinal));
        foreach (var (hint, text) in run.Files)
            Assert.Equal(File.ReadAllText(Path.Combine(folder, NameOf(hint))), text);
    }
}
