using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>An activation energy as temperatures see it.</summary>
/// <param name="Kelvins">Ea/k, K.</param>
/// <param name="Form">How it was fitted.</param>
/// <param name="IsOwn">Whether the description gives it; else it is the material's.</param>
internal readonly record struct Barrier(Bounded Kelvins, ArrheniusForm Form, bool IsOwn)
{
    /// <summary>The part's own, else its material's.</summary>
    public static Barrier? Of(Cell cell, Part part)
    {
        if (part[Slots.ActivationEnergy] is { } own)
            return Of(own.Reading, (ActivationForm)cell.Declaration.Attributes[part.Attribute].Integer("ActivationForm"), true);

        return part.Material is { } material ? Of(material) : null;
    }

    /// <summary>A material's.</summary>
    public static Barrier? Of(MaterialFacts material) =>
        material.Reading(Slots.ActivationEnergy) is { } reading ? Of(reading, material.ActivationForm, false) : null;

    private static Barrier? Of(Reading reading, ActivationForm form, bool isOwn)
    {
        var figure = Figure.Of(reading.Quantity!);
        double? Kelvins(Rational? energy) => energy is { } known ? Arrhenius.Kelvins(known, reading.Kind!) : null;
        return Bounds.Between(Kelvins(figure.Value), Kelvins(figure.Interval.Lower), Kelvins(figure.Interval.Upper)) is { } barrier
            ? new(barrier, form == ActivationForm.Conductivity ? ArrheniusForm.Plain : ArrheniusForm.TimesTemperature, isOwn)
            : null;
    }
}
