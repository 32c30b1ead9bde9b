using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PhiLi.Package.Tests;

/// <summary>The repository keeps what it promises.</summary>
public class RepositoryTests
{
    [Fact]
    public void Readme_commands_exist()
    {
        var commands = Readme.Blocks("sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(["dotnet run --project examples/Landscape", "dotnet test"], commands.Take(2));
        Assert.True(File.Exists(Repository.PathOf("examples", "Landscape", "Landscape.csproj")));

        // Without this, `dotnet test` of the .NET 10 SDK refuses xunit.v3's projects.
        using var settings = JsonDocument.Parse(Repository.Read("global.json"));
        Assert.Equal("Microsoft.Testing.Platform", settings.RootElement.GetProperty("test").GetProperty("runner").GetString());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Links_to_files_of_the_repository_lead_somewhere(string page)
    {
        var links = Regex.Matches(Repository.Read(page), @"\]\((?<path>[^)#:]+)(#[^)]*)?\)").Select(match => match.Groups["path"].Value);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), link));
    }

    [Fact]
    public void Solution_lists_every_project_and_only_Any_CPU()
    {
        var solution = Repository.Read("PhiLi.sln").Replace('\\', '/');
        var projects = new[] { "src", "tests", "examples", "benchmarks" }
            .Select(folder => Repository.PathOf(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/Scenarios/", StringComparison.Ordinal))

            // Fails to build on purpose.
            .Where(path => path != "examples/ImpossibleCells/ImpossibleCells.csproj");

        Assert.All(projects, project => Assert.Contains("\"" + project + "\"", solution, StringComparison.Ordinal));
        Assert.DoesNotContain("|x", solution, StringComparison.Ordinal);
    }
}
