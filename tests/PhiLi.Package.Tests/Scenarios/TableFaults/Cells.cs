using PhiLi;

namespace TableFaults;

[CellTable("data/literature.csv")]
public static partial class Literature;

[CellTable("broken.csv")]
public static partial class Broken;

[CellTable("absent.csv")] // error PHILI5001: absent.csv
public static partial class Absent;
