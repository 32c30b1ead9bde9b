using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PhiLi.Quantities;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>Walks everything that a cached model holds: values only, nothing that keeps a compilation alive or compares by reference.</summary>
internal static class ModelWalk
{
    public static void AssertOnlyValues(GeneratorRunResult result)
    {
        foreach (var name in Steps.Own)
        {
            if (!result.TrackedSteps.TryGetValue(name, out var steps))
                continue;

            foreach (var (value, _) in steps.SelectMany(static step => step.Outputs))
                Walk(value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    /// <summary>Walks one model.</summary>
    public static void AssertOnlyValues(object model) => Walk(model, model.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or AttributeData,
            path + " holds a " + value.GetType());
        Assert.False(value is Array || IsListOrDictionary(value.GetType()), path + " exposes a " + value.GetType());
        Assert.True(IsCompared(value.GetType()), path + " holds a " + value.GetType() + ", which is not compared by value");

        // What names are looked up in is made of the materials alone, when first asked for.
        if (value is MaterialNames names)
        {
            Walk(names.Materials, path + ".Materials", seen);
            return;
        }

        if (value.GetType() is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            foreach (var element in (IEnumerable)value)
                Walk(element, path + "[]", seen);

            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }

    private static bool IsListOrDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open
        && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(System.Collections.Immutable.ImmutableArray<>));

    private static bool IsCompared(Type type) => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
}
