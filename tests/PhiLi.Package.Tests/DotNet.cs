using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PhiLi.Package.Tests;

/// <summary>What a command said, and whether it was content.</summary>
internal sealed record Outcome(int ExitCode, string Output);

/// <summary>Runs the SDK as a user would, untouched by the build that runs the tests.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="folder">Where to stand.</param>
    /// <param name="packages">The folder of unpacked packages; null for the machine's own.</param>
    /// <param name="arguments">What to ask for.</param>
    public static async Task<Outcome> Run(string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);

        // Nodes that outlive the command would hold its output open, and the packages that the next run replaces.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;

        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return new Outcome(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("dotnet " + string.Join(' ', start.ArgumentList));
        }
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public static async Task<string> Demand(string folder, string? packages, params IEnumerable<string> arguments)
    {
        var outcome = await Run(folder, packages, arguments);
        return outcome.ExitCode == 0
            ? outcome.Output
            : throw new InvalidOperationException("dotnet " + string.Join(' ', arguments) + "\n" + outcome.Output);
    }
}
