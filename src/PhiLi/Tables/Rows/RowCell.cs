using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>A cell as its rows describe it, with its materials still as texts. No position is in it: it moves in the file unchanged.</summary>
/// <param name="Declaration">What the rows say.</param>
/// <param name="Materials">The materials that they name.</param>
/// <param name="HasClass">Whether its name can be that of a class.</param>
internal sealed record RowCell(CellDeclaration Declaration, EquatableArray<NamedMaterial> Materials, bool HasClass);

/// <summary>A material as a row names it.</summary>
/// <param name="Attribute">Index of the attribute that it belongs to.</param>
/// <param name="Text">What stands in the material's column; null where nothing does.</param>
/// <param name="Family">What stands in the column of the family; null where nothing does.</param>
/// <param name="TextPlace">Where the material stands.</param>
/// <param name="FamilyPlace">Where the family stands.</param>
internal sealed record NamedMaterial(int Attribute, string? Text, string? Family, Place TextPlace, Place FamilyPlace);
