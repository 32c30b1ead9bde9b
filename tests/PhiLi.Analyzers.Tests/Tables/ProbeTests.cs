using System;
using System.IO;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

public class ProbeTests
{
    [Fact]
    public void Probe()
    {
        var w = new StringWriter();
        void Show(string what, TestProgram program)
        {
            w.WriteLine("=== " + what);
            try
            {
                var run = GeneratorRun.OfBroken(program);
                foreach (var c in GeneratorRun.Complaints(run.Output)) w.WriteLine("  COMPILER " + c);
                foreach (var (f, m) in Judgement.Findings(run).Zip(Judgement.Messages(run))) w.WriteLine("  " + f.Replace("\n", "\\n").Replace("\r", "\\r") + "   " + m[..Math.Min(m.Length, 200)]);
                w.WriteLine("  files " + string.Join(" ", run.Files.Select(f => f.Key + ":" + f.Value.Length)) + (run.Text.Contains("Obsolete") ? " OBSOLETE" : ""));
                if (what.StartsWith('!')) w.WriteLine(run.Text);
            }
            catch (Exception e) { w.WriteLine("  THROWN " + e.ToString()[..Math.Min(3000, e.ToString().Length)]); }
        }

        const string H = "name,cathode,areal_capacity [mAh/cm²],rate [C]\n";
        Show("!plain", TestProgram.Table(H + "Film one,NMC622,1.85,1\nFilm two,LiCoO2,1.06,5\n"));
        Show("empty", TestProgram.Table(""));
        Show("null", TestProgram.Table(null));
        Show("header only", TestProgram.Table(H));
        Show("blank lines", TestProgram.Table("\n\n \n"));
        Show("CR only", TestProgram.Table((H + "A,NMC622,x,1\n").Replace("\n", "\r")));
        Show("quoted newline", TestProgram.Table(H + "\"A\nB\",NMC622,x,1\n"));
        Show("trailing comma", TestProgram.Table("name,areal_capacity [mAh/cm²],rate [C],\nA,1,1,\nB,1,1,\n"));
        Show("decimal comma", TestProgram.Table(H + "A,NMC622,1,5,1\n"));
        Show("decimal comma quoted", TestProgram.Table(H + "A,NMC622,\"1,5\",1\n"));
        Show("decimal 1.234,5", TestProgram.Table(H + "A,NMC622,\"1.234,5\",1\n"));
        Show("1e-3", TestProgram.Table(H + "A,NMC622,1e-3,1\n"));
        Show("minus", TestProgram.Table(H + "A,NMC622,−5,1\n"));
        Show("dup header", TestProgram.Table("name,rate,rate\nA,1C,1C\n"));
        Show("missing col", TestProgram.Table("name,cathode\nA,NMC622\n"));
        Show("unknown col", TestProgram.Table("name,cathod,xyz\nA,NMC622,1\n"));
        Show("long row", TestProgram.Table(H + "A,NMC622,1,1,too much\n"));
        Show("short row", TestProgram.Table(H + "A,NMC622\n"));
        Show("unclosed", TestProgram.Table(H + "A,\"NMC622,1,1\nB,NMC622,1,1\n"));
        Show("json", TestProgram.Table("{ // comment\n \"a\": [1, NaN,], \"a\": 2 }"));
        Show("missing file", TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;"));
        Show("missing file + library", TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T; [CellLibrary] public static partial class L;"));
        Show("null path", TestProgram.Cells("[CellTable(null)] public static partial class T;").AndTable("t.csv", H));
        Show("no path", TestProgram.Cells("[CellTable] public static partial class T;").AndTable("t.csv", H));
        Show("empty path", TestProgram.Cells("[CellTable(\"\")] public static partial class T;").AndTable("t.csv", H));
        Show("two files", TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;").AndTable("a/t.csv", H).AndTable("b/t.csv", H));
        Show("case", TestProgram.Cells("[CellTable(\"T.csv\")] public static partial class T;").AndTable("a/t.csv", H));
        Show("backslashes", TestProgram.Cells("[CellTable(@\"a\\t.csv\")] public static partial class T;").AndTable("/x/a/t.csv", H + "A,NMC622,1,1\n"));
        Show("dot", TestProgram.Cells("[CellTable(\"./t.csv\")] public static partial class T;").AndTable("/x/a/t.csv", H + "A,NMC622,1,1\n"));
        Show("two tables on one class", TestProgram.Cells("[CellTable(\"a.csv\"), CellTable(\"b.csv\")] public static partial class T;").AndTable("a.csv", H + "A,NMC622,1,1\n").AndTable("b.csv", H + "B,NMC622,1,1\n"));
        Show("two classes one file", TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"t.csv\")] public static partial class U;").AndTable("t.csv", H + "A,NMC622,x,1\n"));
        Show("cell+csv", TestProgram.Cells("[Cell(\"A\"), Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C; [CellTable(\"t.csv\")] public static partial class T;").AndTable("t.csv", H + "A,NMC622,1,1\n"));
        Show("two csv", TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"u.csv\")] public static partial class U;").AndTable("t.csv", H + "A,NMC622,1,1\n").AndTable("u.csv", H + "A,NMC622,1,1\n"));
        foreach (var n in new[] { "Rows", "RowsOnce", "Record", "Phi", "Discharge", "Cathode", "T", "All", "class", "@class", "ToString", "Equals", "a b", "1.5", "15", "é", "e\u0301", "电池", "🔋", "_", "", "-", "get_Rows", "get_Record", "set_Rows", "System", "PhiLi", "Rate", "record", "lower", "x\u00ADy", "Ⅷ", "٣", "ToString ()" })
            Show("name " + n, TestProgram.Table(H + n + ",NMC622,1,1\n"));
        Show("300", TestProgram.Table(H + new string('N', 300) + ",NMC622,1,1\n"));
        Show("collide", TestProgram.Table(H + "a b,NMC622,1,1\na-b,NMC622,1,1\nAB,NMC622,2,2\n"));
        foreach (var c in new[] { "public class T;", "public partial struct T;", "public partial class T<X>;", "internal partial record T(int X);", "public enum T;", "file partial class T;", "public partial class O { [CellTable(\"t.csv\")] private partial class I; }", "public class O { [CellTable(\"t.csv\")] public partial class I; }", "public partial interface O<X> { [CellTable(\"t.csv\")] public partial class I; }" })
            Show("class " + c, TestProgram.Cells((c.Contains("CellTable") ? "" : "[CellTable(\"t.csv\")] ") + c + " [CellLibrary] public static partial class L;").AndTable("t.csv", H + "A,NMC622,1,1\n"));
        Show("library too", TestProgram.Cells("[CellTable(\"t.csv\"), CellLibrary] public static partial class T;").AndTable("t.csv", H + "A,NMC622,1,1\nAll,NMC622,1,1\n"));
        Show("cell too", TestProgram.Cells("[CellTable(\"t.csv\"), Cell, Cathode<Nmc622>(Thickness = \"1 µm\"), Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class T;").AndTable("t.csv", H + "A,NMC622,1,1\nCathode,NMC622,1,1\nPhi,NMC622,1,1\nRecord,LCO,1,1"));
        Show("material too", TestProgram.Cells("[CellTable(\"t.csv\"), ActiveMaterial(\"LiFePO4\")] public partial class T : Olivine;").AndTable("t.csv", H + "A,NMC622,1,1\n"));
        Show("derived", TestProgram.Cells("[CellTable(\"t.csv\")] public partial class T; [CellTable(\"t.csv\")] public partial class U : T;").AndTable("t.csv", H + "A,NMC622,1,1\n"));
        Show("rows taken", TestProgram.Cells("[CellTable(\"t.csv\")] public partial class T { public static int Rows; public static int A; } [CellLibrary] public static partial class L;").AndTable("t.csv", H + "A,NMC622,1,1\nB,NMC622,1,1\n"));
        Show("old language", TestProgram.Cells("[CellTable(\"t.csv\")] public partial class T { }").AndTable("t.csv", H + "A,NMC622,x,1\n") with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable });
        Show("!failing", TestProgram.Table(H + "A,NMC622,-1,1\nB,NMC622,1,1\n,NMC622,-1,1\n"));
        Show("step name", TestProgram.Table("name,areal_capacity [mAh/cm²],rate [C],step\nA,1,1,A\nB,1,1,Phi\nC,1,1,Fine\nC,2,1,Fine\nD,1,1,not a name"));
        Show("generated const", TestProgram.Cells("[CellTable(T.X.PhiStep + \".csv\")] public static partial class T;").AndTable("t.csv", H + "X,NMC622,1,1\n"));
        Show("deep json", TestProgram.Table(new string('[', 10_000) + new string(']', 10_000)));
        Show("very long line", TestProgram.Table(H + "A," + new string('x', 5_000_000) + ",1,1\n"));
        File.WriteAllText(Environment.GetEnvironmentVariable("PROBE_OUT")!, w.ToString());
    }
}
