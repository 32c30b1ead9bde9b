using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Reading;

/// <summary>An attribute's arguments as strings.</summary>
internal static class ArgumentReader
{
    // More arguments than any attribute has slots: finding each of them apart costs the square of their number.
    private const int MostApart = 64;

    private static readonly ArgumentDeclaration Unreadable = new("", "", Readability.Refused);

    /// <param name="attribute">The attribute.</param>
    /// <param name="compilation">The compilation it is in.</param>
    /// <param name="isInsideCell">Whether the type that carries it is nested in a cell.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EquatableArray<ArgumentDeclaration> Read(
        AttributeData attribute, Compilation compilation, bool isInsideCell, CancellationToken cancellation)
    {
        if (attribute is { AttributeConstructor: not null, ConstructorArguments.IsEmpty: true, NamedArguments.IsEmpty: true })
            return default;

        var arguments = new List<ArgumentDeclaration>(attribute.ConstructorArguments.Length + attribute.NamedArguments.Length);

        // Arguments that fit no constructor leave no trace but this.
        if (attribute.AttributeConstructor is null)
            arguments.Add(Unreadable);

        var parameters = attribute.AttributeConstructor?.Parameters ?? default;
        for (var i = 0; !parameters.IsDefault && i < parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            Add(arguments, PropertyName(parameters[i].Name), attribute.ConstructorArguments[i]);

        foreach (var named in attribute.NamedArguments)
            Add(arguments, named.Key, named.Value);

        if (arguments.Count == 0)
            return default;

        if (!ArgumentSyntax.AreLiterals(attribute, cancellation))
            MarkGenerated(attribute, arguments, new GeneratedConstants(compilation, isInsideCell, cancellation));

        return new EquatableArray<ArgumentDeclaration>(arguments.ToArray());
    }

    private static void MarkGenerated(AttributeData attribute, List<ArgumentDeclaration> arguments, GeneratedConstants generated)
    {
        // One look for all elements of an array, which may be many: where one of them is generated, none of them is read.
        var isArrayGenerated = arguments.Count > MostApart && generated.IsReferredToBy(ArgumentSyntax.All(attribute));
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].IsReadable
                && (arguments.Count > MostApart ? isArrayGenerated : generated.IsReferredToBy(ArgumentSyntax.Find(attribute, arguments, i))))
            {
                arguments[i] = arguments[i] with { Text = "", Readability = Readability.Generated };
            }
        }
    }

    private static void Add(List<ArgumentDeclaration> arguments, string name, TypedConstant constant)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Error:
                arguments.Add(new ArgumentDeclaration(name, "", Readability.Refused));
                break;

            case TypedConstantKind.Array when !constant.IsNull:
                // Values is default where the array itself is in error.
                if (constant.Values.IsDefault)
                {
                    arguments.Add(new ArgumentDeclaration(name, "", Readability.Refused));
                    break;
                }

                foreach (var value in constant.Values)
                    Add(arguments, name, value);
                break;

            case TypedConstantKind.Primitive or TypedConstantKind.Enum when Text(constant.Value) is { } text:
                arguments.Add(new ArgumentDeclaration(name, text));
                break;

            case TypedConstantKind.Array or TypedConstantKind.Primitive or TypedConstantKind.Enum:
                // Null is absent.
                break;
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        double number => double.IsNaN(number) || double.IsInfinity(number) ? "NaN" : Numbers.RoundTrip(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    // The parameters of our own attributes, so that no string is made for each of them.
    private static string PropertyName(string parameter) => parameter switch
    {
        "capacity" => "Capacity",
        "name" => "Name",
        "formula" => "Formula",
        "rule" => "Rule",
        "reason" => "Reason",
        "units" => "Units",
        "" => "",
        _ => char.ToUpperInvariant(parameter[0]) + parameter.Substring(1),
    };
}
