using System.Linq;
using CsCheck;
using PhiLi.Chemistry;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class FormulaProperties
{
    private static readonly Gen<string> Symbol = Gen.OneOf("Li", "Co", "O", "P", "S", "Cl", "La", "Zr", "C", "H", "In");

    private static readonly Gen<string> Count = Gen.OneOf(
        Gen.Const(string.Empty),
        Gen.Int[1, 40].Select(n => n.ToString()),
        Gen.Int[1, 99].Select(n => "1." + n.ToString("00")),
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], (a, b) => $"{a}/{b}"));

    /// <summary>A text with its brackets and the list of what it comes to.</summary>
    private static readonly Gen<(string Text, (string Symbol, Rational Count)[] Atoms)> Bracketed =
        Gen.Recursive<(string Text, (string Symbol, Rational Count)[] Atoms)>((depth, self) =>
        {
            var element = Gen.Select(Symbol, Count, (symbol, count) => (symbol + count, new[] { (symbol, ValueOf(count)) }));
            if (depth >= 3)
                return element;
            var group = Gen.Select(self.Array[1, 3], Gen.OneOf("()", "[]", "{}"), Count, (parts, brackets, count) => (
                brackets[0] + string.Concat(parts.Select(part => part.Text)) + brackets[1] + count,
                parts.SelectMany(part => part.Atoms).Select(atom => (atom.Symbol, atom.Count * ValueOf(count))).ToArray()));
            return Gen.OneOf(element, group);
        });

    private static readonly Gen<string> Soup = Gen.OneOf(
        Gen.String,
        Gen.OneOf("Li", "CO", "x", "1-x", "δ", "(", ")", "[", "]", "{", "-", "·", "+", "^", "0", "1", ".", ",", "/", " ", "₂", "⁺", "o", "zn", "\ud800", "\n", "٣")
            .Array[0, 40].Select(string.Concat));

    private static Rational ValueOf(string count) => count.Length == 0 ? Rational.One : Rational.Parse(count);

    [Fact]
    public void A_bracketed_formula_weighs_as_much_as_its_expansion() => Bracketed.Where(made => made.Text.Length <= 200).Sample(made =>
    {
        var formula = Formula.Read(made.Text).Formula;
        var expanded = made.Atoms.Aggregate(Rational.Zero, (sum, atom) => sum + (atom.Count * AtomicWeights.Of(atom.Symbol)!.Value));
        Assert.NotNull(formula);
        Assert.Equal(expanded, formula.MolarMass);
    });

    [Fact]
    public void No_string_makes_the_reader_throw() => Soup.Sample(
        text =>
        {
            var reading = Formula.Read(text);
            Assert.Equal(reading.Formula is null, reading.Faults.Count > 0);
            foreach (var fault in reading.Faults)
            {
                Assert.InRange(fault.Start, 0, text.Length);
                Assert.InRange(fault.Length, 0, text.Length - fault.Start);
                Assert.DoesNotContain(fault.Message, char.IsControl);
            }

            if (reading.Formula is { } formula)
            {
                Neutrality.Judge(formula);
                Assert.All(formula.Elements, element => Assert.True(element.Count.Sign > 0));
            }
        },
        iter: 20_000);
}
