using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Reading;

/// <summary>Turns the places of a declaration that was read from a symbol into locations in its source.</summary>
internal sealed class Locations(INamedTypeSymbol type, CellDeclaration declaration, CancellationToken cancellation)
{
    private readonly List<(AttributeRole Role, AttributeData Data)> _attributes = DeclarationReader.Own(type);

    /// <summary>The location of a place; the nearest thing around it where the place itself has no source.</summary>
    public Location Of(Place place)
    {
        if (place.Attribute < 0 || place.Attribute >= _attributes.Count
            || _attributes[place.Attribute].Data.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax attribute)
        {
            return TypeLocation();
        }

        if (Expression(place) is not { } expression)
            return attribute.Name.GetLocation();

        // What is missing has no characters, and a squiggle needs some.
        var span = place.Start < 0 || place.Length == 0 ? null : LiteralPlaces.Find(expression, place.Start, place.Length);
        return Location.Create(attribute.SyntaxTree, span ?? Inside(expression));
    }

    /// <summary>An edit of some characters of the same argument, or null where they cannot be told apart in the source.</summary>
    public (TextSpan Span, string Old, string New)? Edit(Place place, int start, int length, string replacement) =>
        Expression(place) is { } expression ? LiteralEditor.Replace(expression, start, length, replacement) : null;

    private ExpressionSyntax? Expression(Place place) =>
        place.Attribute >= 0 && place.Attribute < _attributes.Count
        && place.Argument >= 0 && place.Argument < declaration.Attributes[place.Attribute].Arguments.Count
            ? ArgumentSyntax.Find(_attributes[place.Attribute].Data, declaration.Attributes[place.Attribute].Arguments, place.Argument)
            : null;

    // A whole argument is marked inside its quotes where it has any: that is what the author wrote.
    private static TextSpan Inside(ExpressionSyntax expression)
    {
        var bare = expression;
        while (bare is ParenthesizedExpressionSyntax parenthesized)
            bare = parenthesized.Expression;

        return bare is LiteralExpressionSyntax { Token: { Value: string { Length: > 0 } value } }
            && LiteralPlaces.Find(bare, 0, value.Length) is { } inside
                ? inside
                : expression.Span;
    }

    // The part that carries the first attribute; else the first by file and place, whatever order the compiler was handed them in.
    private Location TypeLocation()
    {
        var part = _attributes.Count == 0 ? null : _attributes[0].Data.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent;
        Location? best = null;
        foreach (var location in type.Locations)
        {
            if (!location.IsInSource || IsGenerated(location))
                continue;

            if (part is not null && location.SourceTree == part.SyntaxTree && part.Span.Contains(location.SourceSpan))
                return location;

            if (best is null || IsBefore(location, best))
                best = location;
        }

        return best ?? Location.None;
    }

    private static bool IsBefore(Location left, Location right) =>
        SourceOrder.Compare(left.SourceTree!, left.SourceSpan.Start, right.SourceTree!, right.SourceSpan.Start) < 0;

    private static bool IsGenerated(Location location) => Writing.HintName.IsOf(location.SourceTree!.FilePath);
}
