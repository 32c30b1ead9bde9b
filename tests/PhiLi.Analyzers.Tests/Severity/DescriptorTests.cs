using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Analyzers.Tests.Severity;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_is_one_of_the_analyzers_diagnostics()
    {
        var supported = new CellAnalyzer().SupportedDiagnostics;
        Assert.Equal(RuleBook.Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal), supported.Select(static each => each.Id).Order(StringComparer.Ordinal));
        Assert.All(supported, static each => Assert.True(each.IsEnabledByDefault));
        Assert.All(supported, static each => Assert.EndsWith(each.Id + ".md", each.HelpLinkUri));
        Assert.All(supported, static each => Assert.StartsWith("PhiLi.", each.Category));
    }

    [Fact]
    public void The_version_in_generated_code_is_the_packages() =>
        Assert.StartsWith(ThisAssembly.Version, typeof(CellAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    [Fact]
    public void The_compiler_is_the_one_that_was_asked_for() =>
        Assert.StartsWith(Place.RoslynVersion.Split('-')[0], typeof(Compilation).Assembly.GetName().Version!.ToString());

    // What a static field holds lives as long as the editor: tables only, nothing that grows and nothing of a program.
    [Fact]
    public void E8_static_fields_are_tables_that_nothing_changes()
    {
        foreach (var type in typeof(CellAttribute).Assembly.GetTypes().Concat(typeof(CellAnalyzer).Assembly.GetTypes()))
        {
            if (IsCompilers(type))
                continue;

            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var name = type.FullName + "." + field.Name;
                Assert.True(field.IsLiteral || field.IsInitOnly, name + " can be assigned");
                Assert.False(type.IsVisible && !field.IsPrivate && (field.FieldType.IsArray || typeof(IList).IsAssignableFrom(field.FieldType)), name + " is an array that others can change");
                Assert.DoesNotContain(Parts(field.FieldType), part =>
                    typeof(ISymbol).IsAssignableFrom(part) || typeof(SyntaxNode).IsAssignableFrom(part) || typeof(SyntaxTree).IsAssignableFrom(part)
                    || typeof(Compilation).IsAssignableFrom(part) || part.Name.StartsWith("ConditionalWeakTable", StringComparison.Ordinal)
                    || part.Namespace == "System.Collections.Concurrent" || part == typeof(System.Threading.ThreadLocal<>));
            }
        }
    }

    private static bool IsCompilers(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.FullName!.Contains('<') || type.DeclaringType is { } outer && IsCompilers(outer);

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
}
