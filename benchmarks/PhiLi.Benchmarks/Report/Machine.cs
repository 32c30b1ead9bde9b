using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;

namespace PhiLi.Benchmarks.Report;

/// <summary>What the numbers were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var roslyn = typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return FormattableString.Invariant($"{Processor()}, {Environment.ProcessorCount} logical cores; {RuntimeInformation.OSDescription}; ")
            + FormattableString.Invariant($"{RuntimeInformation.FrameworkDescription} ({RuntimeInformation.ProcessArchitecture}, {(GCSettings.IsServerGC ? "server" : "workstation")} collector); ")
            + "Roslyn " + roslyn.Split('+')[0] + ".";
    }

    private static string Processor()
    {
        const string Linux = "/proc/cpuinfo";
        var name = File.Exists(Linux)
            ? File.ReadLines(Linux).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return string.IsNullOrEmpty(name) ? "Unknown processor" : name;
    }
}
