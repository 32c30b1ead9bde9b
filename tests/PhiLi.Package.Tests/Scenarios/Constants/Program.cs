using System;
using System.Globalization;
using Constants;

var phi = Film.Phi.ToString("0.000", CultureInfo.InvariantCulture);
Console.WriteLine("Φ = " + phi);

// A constant may stand where only constants may.
Console.WriteLine("In an attribute: " + (Attribute.GetCustomAttribute(typeof(Marked), typeof(WithFigureAttribute)) is WithFigureAttribute { Figure: Film.Phi }));
Console.WriteLine("In a case: " + (Film.Cathode.Thickness.Micrometres switch { Film.Anode.Thickness.Micrometres => "as thick as the anode", _ => "not as thick" }));
Console.WriteLine("In a constant: " + Figures.ThicknessOfBoth.ToString(CultureInfo.InvariantCulture));
Console.WriteLine("In the record: " + (Film.Record.Phi == Film.Phi));

[AttributeUsage(AttributeTargets.Class)]
internal sealed class WithFigureAttribute(double figure) : Attribute
{
    public double Figure { get; } = figure;
}

[WithFigure(Film.Phi)]
internal sealed class Marked;

internal static class Figures
{
    public const double ThicknessOfBoth = Film.Cathode.Thickness.Micrometres + Film.Anode.Thickness.Micrometres;
}
