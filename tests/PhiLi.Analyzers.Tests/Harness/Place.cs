using System.Linq;
using System.Reflection;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>Where things are, as the build told: nothing is looked for and nothing is downloaded.</summary>
internal static class Place
{
    public static string RepositoryRoot => Of("RepositoryRoot");

    public static string Tests => System.IO.Path.Combine(RepositoryRoot, "tests", "PhiLi.Analyzers.Tests");

    public static string RoslynVersion => Of("RoslynVersion");

    public static string Of(string key) =>
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;
}
