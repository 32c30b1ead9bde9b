using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>What a step says of its current, as messages tell it.</summary>
internal static class StepCurrent
{
    /// <summary>The figure that says it: a current, else the rate, which is one of the nominal capacity.</summary>
    public static Given? Stated(Step step) => step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current] ?? step[Slots.Rate];

    /// <summary>Where it stands; the whole step where nothing says it.</summary>
    public static Place Place(Step step) => Stated(step)?.Place ?? step.Place;

    /// <summary><c>5.6 mA/cm²</c> as written, or <c>3C (5.61 mA/cm²)</c> of what implies it.</summary>
    public static string Words(Step step, Bounded density)
    {
        var told = Told.In(density, QuantityKinds.CurrentDensity);
        return Stated(step) is not { } stated ? told
            : ReferenceEquals(stated.Slot, Slots.CurrentDensity) ? Say.Text(stated)
            : Say.Text(stated) + " (" + told + ")";
    }
}
