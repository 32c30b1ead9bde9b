using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Text;
using System.Threading.Tasks;
using Xunit;

[assembly: AssemblyFixture(typeof(PhiLi.Package.Tests.BuiltScenarios))]

namespace PhiLi.Package.Tests;

/// <summary>
/// The package, and every project in Scenarios/ built against it: packed once, restored into an empty folder so that no cache can
/// stand in for it, and built by one command, because each costs seconds.
/// </summary>
public sealed class BuiltScenarios : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("phili-package-").FullName;
    private ILookup<string, (string Project, string Framework, Problem Problem, string Text)> _problems = Array.Empty<(string, string, Problem, string)>().ToLookup(row => "");

    /// <summary>The package under test.</summary>
    internal string Nupkg { get; private set; } = "";

    /// <summary>The same package, packed from a copy of the sources in another folder.</summary>
    internal string NupkgFromElsewhere { get; private set; } = "";

    /// <summary>Where the scenarios' packages were unpacked.</summary>
    internal string Packages => Path.Combine(_root, "packages");

    public async ValueTask InitializeAsync()
    {
        var elsewhere = PackElsewhere(Path.Combine(_root, "elsewhere"));
        var feed = Environment.GetEnvironmentVariable("PHILI_FEED") is { Length: > 0 } given ? given : await Pack(Repository.Root, Path.Combine(_root, "feed"));
        Nupkg = TheNupkgOf(feed);
        await Build(Path.Combine(_root, "users"), feed);
        NupkgFromElsewhere = TheNupkgOf(await elsewhere);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal string FolderOf(string scenario) => Path.Combine(_root, "users", scenario);

    /// <summary>Every error and warning that the command line showed for a project.</summary>
    internal IReadOnlyList<Problem> ProblemsOf(string project, string framework = "") =>
        [.. _problems[project].Where(row => row.Framework == framework).Select(row => row.Problem).OrderBy(problem => problem.ToString(), StringComparer.Ordinal)];

    /// <summary>The problems' full lines, to show where an assertion fails.</summary>
    internal string TextOf(string project) => string.Join('\n', _problems[project].Select(row => row.Text));

    /// <summary>Asserts that a project was built, and that the command line showed what its files announce and nothing else.</summary>
    internal void AssertAsAnnounced(string scenario, params string[] frameworks)
    {
        var announced = Directory.GetFiles(FolderOf(scenario), "*.cs")
            .Concat(TablesOf(scenario))
            .SelectMany(Problem.ReadAnnouncements)
            .OrderBy(problem => problem.ToString(), StringComparer.Ordinal)
            .ToList();
        foreach (var framework in frameworks.DefaultIfEmpty(""))
        {
            var shown = ProblemsOf(scenario, framework);
            Assert.True(announced.SequenceEqual(shown), $"{scenario} {framework}\nannounced:\n{string.Join('\n', announced)}\nshown:\n{TextOf(scenario)}");
        }

        Assert.True(announced.Exists(problem => problem.Severity == "error") || IsBuilt(scenario), scenario + " was not built.\n" + TextOf(scenario));
    }

    /// <summary>Runs a scenario's program and returns what it printed.</summary>
    internal Task<string> Execute(string scenario, params string[] folder) =>
        DotNet.Demand(FolderOf(scenario), Packages, Path.Combine([FolderOf(scenario), .. folder.DefaultIfEmpty(Path.Combine("bin", "Debug", "net10.0")), scenario + ".dll"]));

    /// <summary>Publishes a scenario's program for this machine, into its folder <c>publish</c>.</summary>
    internal Task<Outcome> Publish(string scenario) =>
        DotNet.Run(
            FolderOf(scenario), Packages, "publish", "-o", "publish", "--use-current-runtime", "--self-contained", "-tl:off", "-clp:NoSummary;DisableConsoleColor",
            "-p:PhiLiVersion=" + Repository.Version);

    /// <summary>The files that PhiLi generated for a scenario.</summary>
    internal IReadOnlyList<string> GeneratedFilesOf(string scenario)
    {
        var folder = Path.Combine(FolderOf(scenario), "obj");
        return [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => path.Contains("PhiLi.Analyzers.CellGenerator", StringComparison.Ordinal))];
    }

    private IEnumerable<string> TablesOf(string scenario) =>
        Directory.GetFiles(FolderOf(scenario), "*.csv").Concat(
            Directory.Exists(Path.Combine(FolderOf(scenario), "data")) ? Directory.GetFiles(Path.Combine(FolderOf(scenario), "data"), "*.csv") : []);

    private bool IsBuilt(string scenario) =>
        Directory.Exists(Path.Combine(FolderOf(scenario), "bin"))
        && Directory.GetFiles(Path.Combine(FolderOf(scenario), "bin"), scenario + ".dll", SearchOption.AllDirectories).Length > 0;

    private async Task Build(string users, string feed)
    {
        Repository.CopyFolder(Repository.PathOf("tests", "PhiLi.Package.Tests", "Scenarios"), users);
        File.Copy(Repository.PathOf("global.json"), Path.Combine(users, "global.json"));
        WriteReadme(Path.Combine(users, "Readme"));
        await File.WriteAllTextAsync(
            Path.Combine(users, "nuget.config"),
            $"<configuration><packageSources><add key=\"PhiLi under test\" value=\"{SecurityElement.Escape(feed)}\" /></packageSources></configuration>");

        var projects = Directory.GetFiles(users, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        await File.WriteAllTextAsync(
            Path.Combine(users, "Users.slnx"),
            "<Solution>" + string.Concat(projects.Select(path => $"<Project Path=\"{Path.GetRelativePath(users, path)}\" />")) + "</Solution>");

        var build = await DotNet.Run(
            users, Packages, "build", "Users.slnx", "-tl:off", "-clp:NoSummary;DisableConsoleColor", "-p:PhiLiVersion=" + Repository.Version);
        _problems = Problem.ReadOutput(build.Output).ToLookup(row => row.Project);

        // Problems of a scenario are its test's affair, but without packages nothing at all is built.
        if (_problems["Users"].Any())
            throw new InvalidOperationException(TextOf("Users"));
    }

    /// <summary>The README's C#, each block a file of one project.</summary>
    private static void WriteReadme(string folder)
    {
        var number = 0;
        foreach (var block in Readme.Blocks("csharp"))
            File.WriteAllText(Path.Combine(folder, $"Block{++number}.cs"), block, Encoding.UTF8);
    }

    private static async Task<string> PackElsewhere(string folder)
    {
        Repository.CopyFolder(Repository.PathOf("src"), Path.Combine(folder, "src"));
        Repository.CopyFolder(Repository.PathOf("assets"), Path.Combine(folder, "assets"));
        foreach (var file in Directory.GetFiles(Repository.Root, "*").Where(path => Path.GetFileName(path) is not ("nuget.config" or ".git")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

        return await Pack(folder, Path.Combine(folder, "feed"));
    }

    private static async Task<string> Pack(string repository, string feed)
    {
        await DotNet.Demand(repository, null, "pack", Path.Combine("src", "PhiLi.Package"), "-c", "Release", "-o", feed, "-tl:off");
        return feed;
    }

    private static string TheNupkgOf(string feed) => Path.Combine(Path.GetFullPath(feed), "PhiLi." + Repository.Version + ".nupkg");
}
