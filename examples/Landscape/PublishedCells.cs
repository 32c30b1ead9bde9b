using PhiLi;

namespace Landscape;

/// <summary>Every cell of this project.</summary>
[CellLibrary]
public static partial class PublishedCells;
