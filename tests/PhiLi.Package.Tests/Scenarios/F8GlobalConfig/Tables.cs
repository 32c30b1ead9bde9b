using PhiLi;

namespace F8;

[CellTable("literature.csv")]
public static partial class Literature;
