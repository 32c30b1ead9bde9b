using System;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>One of the names that a material answers to.</summary>
/// <param name="Material">The material or the family.</param>
/// <param name="Spelling">The name as its author spells it.</param>
/// <param name="Key">Its <see cref="NameKey"/>.</param>
/// <param name="Sort">Which kind of name it is.</param>
internal sealed record KnownName(MaterialDeclaration Material, string Spelling, string Key, NameSort Sort)
{
    // A project's own material goes before one of the library whatever kind of name it is found by: who declares an LCO of
    // their own means it.
    private const int BehindOwn = 16;

    /// <summary>Whether it names a family and not one material: a family states no facts.</summary>
    public bool IsFamily => Material.Attributes.IsEmpty;

    /// <summary>The lower of two goes first.</summary>
    public int Rank => (int)Sort + (IsBuiltIn ? BehindOwn : 0);

    private bool IsBuiltIn =>
        Material.Assembly is "" or "PhiLi" && Material.TypeName.StartsWith("PhiLi.Materials.", StringComparison.Ordinal);
}

/// <summary>The kinds of names, in the order in which they are asked.</summary>
internal enum NameSort
{
    /// <summary>The type's name with its namespace, exactly.</summary>
    FullName,

    /// <summary>The type's own name.</summary>
    TypeName,

    /// <summary>The <c>Name</c> of its attribute.</summary>
    Name,

    /// <summary>One of its <c>Aliases</c>; of formulas, one that is spelled as any name of the material.</summary>
    Alias,

    /// <summary>What a field calls a family.</summary>
    FamilyWord,

    /// <summary>Its formula.</summary>
    Formula,
}
