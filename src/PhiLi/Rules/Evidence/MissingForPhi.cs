using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Says what a description lacks for its Φ: of several discharges, what the one lacks that lacks least.</summary>
internal static class MissingForPhi
{
    private const string AddRate = "Add Rate, such as \"1C\", or CurrentDensity with the cathode's NominalCapacity.";

    public static string Of(Cell cell)
    {
        if (cell.Steps.Count == 0)
            return "it has no discharge. Add one, such as [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")].";

        List<(string Fault, string Remedy)>? least = null;
        Step? nearest = null;
        var hasDischarge = false;
        foreach (var step in cell.Steps)
        {
            hasDischarge |= step.IsDischarge;
            if (!step.IsDischarge || step.Mode == StepMode.CapacityLimited)
                continue;

            var missing = new List<(string Fault, string Remedy)>();
            AddIfAny(missing, Capacity(step, cell));
            AddIfAny(missing, Rate(step, cell));
            if (least is null || missing.Count < least.Count)
                (least, nearest) = (missing, step);
        }

        if (!hasDischarge)
            return "it has a charge and no discharge. Add one, such as [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")].";

        if (least is null)
            return "its discharges are capacity-limited, which shows no limit of the cell. Add one that ran to a cut-off potential.";

        return least.Count switch
        {
            0 => $"that of '{nearest!.Group}' is no number that a constant can hold.",
            1 => $"'{nearest!.Group}' {least[0].Fault}. {least[0].Remedy}",
            _ => $"'{nearest!.Group}' {least[0].Fault} and {least[1].Fault}. {least[0].Remedy}" + (least[1].Remedy == least[0].Remedy ? "" : " " + least[1].Remedy),
        };
    }

    private static (string Fault, string Remedy)? Capacity(Step step, Cell cell)
    {
        if (step.Result.ArealCapacity?.Value is not null)
            return null;

        if ((step[Slots.Capacity] ?? step[Slots.SpecificCapacity]) is not { } given)
            return ("gives no capacity", "Write it as the first argument, such as \"1.85 mAh/cm²\".");

        if (given.Figure.Value is null)
            return Bound(given);

        return ReferenceEquals(given.Kind, QuantityKinds.Charge)
            ? ("gives its capacity as a charge", Area(cell))
            : ("gives its capacity per mass", Loading(cell));
    }

    private static (string Fault, string Remedy)? Rate(Step step, Cell cell)
    {
        if (step.Result.Rate?.Value is not null)
            return null;

        if (step[Slots.Rate] is { } rate)
            return Bound(rate);

        if ((step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current]) is not { } current)
        {
            return step[Slots.Time] is null
                ? ("gives no rate", AddRate)
                : ("gives only a measured time, while the Phi of a cell is on the nominal basis", AddRate);
        }

        if (current.Figure.Value is null)
            return Bound(current);

        if (cell.Cathode?[Slots.NominalCapacity] is not { } nominal)
            return ("gives a current, from which a rate follows only with a nominal capacity", "Add NominalCapacity to the cathode, or Rate to the step.");

        if (nominal.Figure.Value is null)
            return ("gives a current, while the cathode's NominalCapacity is only a bound", "Add Rate to the step.");

        return ReferenceEquals(current.Slot, Slots.Current) && cell.Area?.Value is null
            ? ("gives its current in all", Area(cell))
            : ("gives a current that is not on the basis of the cathode's NominalCapacity", Loading(cell));
    }

    private static (string Fault, string Remedy) Bound(Given given) =>
        ($"gives only a bound of its {given.Group}, '{given.Quantity.Text}', which is no constant", "Write the value, if the source has it.");

    private static string Area(Cell cell) => cell.Area is null
        ? "Add Area or Diameter to the cathode."
        : "The cathode's area is only a bound, which is no constant: write the value, if the source has it.";

    private static string Loading(Cell cell)
    {
        if (cell.ActiveLoading is not null)
            return "The cathode's loading is only a bound, which is no constant: write the value, if the source has it.";

        var cathode = cell.Cathode;
        var isComposite = cathode?[Slots.CompositeLoading] is not null || cathode?[Slots.CompositeMass] is not null;
        if (isComposite && cathode![Slots.ActiveFraction] is null)
            return "Add ActiveFraction to the cathode, which gives the mass of the composite only.";

        return cathode?[Slots.ActiveMass] is not null || cathode?[Slots.CompositeMass] is not null
            ? "Add Area or Diameter to the cathode, which gives a mass."
            : "Add ActiveLoading to the cathode.";
    }

    private static void AddIfAny(List<(string Fault, string Remedy)> missing, (string Fault, string Remedy)? one)
    {
        if (one is { } found)
            missing.Add(found);
    }
}
