using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Reading;

/// <summary>Finds the expression behind an argument of a declaration.</summary>
internal static class ArgumentSyntax
{
    /// <summary>Whether every argument is a bare literal, or there is no source to ask: nearly always.</summary>
    public static bool AreLiterals(AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: var written })
            return true;

        foreach (var argument in written)
        {
            if (argument.Expression is not LiteralExpressionSyntax)
                return false;
        }

        return true;
    }

    /// <summary>All arguments as one piece of source.</summary>
    public static SyntaxNode? All(AttributeData attribute) => (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList;

    /// <summary>The expression of the argument at an index, or null where there is none to be found (metadata, half-typed code).</summary>
    public static ExpressionSyntax? Find(AttributeData attribute, IReadOnlyList<ArgumentDeclaration> arguments, int index)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: var written })
            return null;

        var name = arguments[index].Name;
        foreach (var argument in written)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
                return argument.Expression;
        }

        // Several arguments of one name are the elements of a params array: this is the how-manieth?
        var element = 0;
        for (var i = 0; i < index; i++)
        {
            if (arguments[i].Name == name)
                element++;
        }

        var parameters = attribute.AttributeConstructor?.Parameters ?? default;
        if (parameters.IsDefault)
            return null;

        for (var i = 0; i < parameters.Length; i++)
        {
            if (!string.Equals(parameters[i].Name, name, System.StringComparison.OrdinalIgnoreCase))
                continue;

            element = WithNulls(attribute, i, element);
            foreach (var argument in written)
            {
                if (argument.NameColon?.Name.Identifier.ValueText == parameters[i].Name)
                    return Element(argument.Expression, element);
            }

            var position = i + (parameters[i].IsParams ? element : 0);
            if (position < written.Count && written[position] is { NameEquals: null, NameColon: null } positional)
                return Element(positional.Expression, element);

            return i < written.Count && written[i] is { NameEquals: null } array ? Element(array.Expression, element) : null;
        }

        return null;
    }

    /// <summary>The place of an element in its array: nulls are not arguments, but stand between them.</summary>
    private static int WithNulls(AttributeData attribute, int parameter, int element)
    {
        if (parameter >= attribute.ConstructorArguments.Length
            || attribute.ConstructorArguments[parameter] is not { Kind: TypedConstantKind.Array, Values: { IsDefault: false } values })
        {
            return element;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if ((values[i].Kind == TypedConstantKind.Error || !values[i].IsNull) && element-- == 0)
                return i;
        }

        return values.Length;
    }

    /// <summary>The element of an array that is written out, or the expression itself.</summary>
    private static ExpressionSyntax Element(ExpressionSyntax expression, int element) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer.Expressions: var each } when element < each.Count => each[element],
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var each } when element < each.Count => each[element],
        CollectionExpressionSyntax { Elements: var each } when element < each.Count && each[element] is ExpressionElementSyntax one => one.Expression,
        _ => expression,
    };
}
