using System;
using System.Linq;
using PhiLi.Quantities;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport.Budget;

/// <summary>Budgets of whole cells, in the units that the field prints.</summary>
internal static class Solved
{
    public static TransportBudget Budget(this TestCell cell) => cell.Read().Budget;

    public static Resistance Part(this TransportBudget budget, string name) => Assert.Single(budget.Parts, part => part.Name == name);

    /// <summary>The value of a part, Ω·cm².</summary>
    public static double Ohms(this TransportBudget budget, string name) => Ohms(budget.Part(name).Value);

    /// <summary>Ω·cm² of Ω·m².</summary>
    public static double Ohms(Bounded? resistance) => Assert.NotNull(resistance).Value * 1e4;

    /// <summary>A figure in another unit.</summary>
    public static double In(Bounded? figure, string unit) => Unit.Parse(unit).FromSi(Rational.FromDouble(Assert.NotNull(figure).Value)).ToDouble();

    /// <summary>The sentences on a topic.</summary>
    public static string[] Texts(this TransportBudget budget, string topic) => budget.Notes.Where(note => note.Topic == topic).Select(note => note.Text).ToArray();

    public static void Near(double expected, double actual, double relative = 1e-9) => Assert.Equal(expected, actual, Math.Abs(expected) * relative);
}
