using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>An attribute while its columns are read.</summary>
internal sealed class AttributeDraft(AttributeRole role, int number = 1)
{
    private readonly List<FieldOrigin> _fields = [];

    public AttributeRole Role { get; } = role;

    public int Number { get; } = number;

    public List<ArgumentDeclaration> Arguments { get; } = [];

    public string? Text { get; set; }

    public Place TextPlace { get; set; }

    public string? Family { get; set; }

    public Place FamilyPlace { get; set; }

    public void Add(ArgumentDeclaration argument, FieldOrigin field)
    {
        Arguments.Add(argument);
        _fields.Add(field);
    }

    public AttributeDeclaration ToDeclaration() => new(Role, null, new EquatableArray<ArgumentDeclaration>(Arguments.ToArray()));

    // The attribute as a whole stands where its material does, or else its first value.
    public AttributeOrigin ToOrigin() => new(
        Text is not null ? FieldOrigin.Of(TextPlace) : Family is not null ? FieldOrigin.Of(FamilyPlace) : _fields.Count > 0 ? _fields[0] : new FieldOrigin(0, -1, 0),
        _fields.ToArray());
}
