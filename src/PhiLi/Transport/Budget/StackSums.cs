using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Energy over the mass and the thickness of what is declared: <see cref="StackEnergy"/>.</summary>
internal sealed class StackSums
{
    private readonly List<string> _leftOut = [];
    private Bounded? _mass;
    private Bounded? _thickness;

    private StackSums()
    {
    }

    /// <summary>The energies; null where the step, its voltage or the cathode does not say enough.</summary>
    public static StackFigures? Of(Cell cell)
    {
        if (StepOf(cell) is not { } step || step[Slots.AverageVoltage] is not { } average || Bounds.Of(step.Result.ArealCapacity) is not { } capacity
            || Voltage(cell, average) is not { Value: > 0 } voltage)
        {
            return null;
        }

        var sums = new StackSums();
        sums.AddCathode(cell);
        var (hasMass, hasThickness) = (sums._mass is not null, sums._thickness is not null);
        if (!hasMass && !hasThickness)
            return null;

        sums.AddRest(cell);
        var perMass = hasMass ? Energy(StackEnergy.PerMass, capacity, voltage, sums._mass) : null;
        var perVolume = hasThickness ? Energy(StackEnergy.PerVolume, capacity, voltage, sums._thickness) : null;
        return perMass is null && perVolume is null ? null : new(perMass, perVolume, sums._leftOut);
    }

    /// <summary>The step whose Φ is the cell's, else the discharge that delivers most.</summary>
    public static Step? StepOf(Cell cell)
    {
        if (cell.PhiStep is { } told)
            return told;

        Step? best = null;
        foreach (var step in cell.Steps)
        {
            if (step.IsDischarge && step.Result.ArealCapacity?.Value is { } capacity && !(capacity <= best?.Result.ArealCapacity?.Value))
                best = step;
        }

        return best;
    }

    // Without a reference electrode it is the cell's voltage; against one it is the cathode's potential, and the anode's is still to be taken off.
    private static Bounded? Voltage(Cell cell, Given average)
    {
        if (average.Quantity.Reference is null)
            return Bounds.Of(average.Figure);

        return average.Figure is { Value: { } cathode, Interval: { Lower: { } lower, Upper: { } upper } }
            && cell.Anode?.Material?.Figure(Slots.AverageVoltage) is { Value: { } anode }
                ? Bounds.Of(new Figure(cathode - anode, Interval.Between(lower - anode, upper - anode)))
                : null;
    }

    private static Bounded? Energy(System.Func<double, double, double, double?> law, Bounded capacity, Bounded voltage, Bounded? over) =>
        over is { } amount ? Bounds.Of((c, v, a) => law(c, v, a), capacity, voltage, Bounds.Falling(amount)) : null;

    private void AddCathode(Cell cell)
    {
        var composite = Bounds.Of(Electrode.CompositeLoading(cell.Cathode, cell.Area));
        var active = composite is null ? Bounds.Of(cell.ActiveLoading) : null;
        _mass = composite ?? active;
        _thickness = Bounds.Of(cell.Cathode, Slots.Thickness);
        Name("cathode", _mass, _thickness);
        if (active is not null)
            _leftOut.Add("all of the cathode's composite but its active material");
    }

    private void AddRest(Cell cell)
    {
        foreach (var layer in cell.Electrolytes)
            AddLayer(layer, layer.Group);

        if (cell.Electrolytes.Count == 0)
            _leftOut.Add("electrolyte");

        var collectors = 0;
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.AnodeInterlayer)
                AddLayer(part, part.Group);

            if (part.Role is not (AttributeRole.CathodeCollector or AttributeRole.AnodeCollector))
                continue;

            collectors++;
            AddLayer(part, part.Group);
        }

        AddAnode(cell.Anode);
        if (collectors < 2)
            _leftOut.Add(collectors == 0 ? "collectors" : "the other collector");
    }

    private void AddAnode(Part? anode)
    {
        if (anode is { Material: { } free } && free.Is(Family.AnodeFree))
            return;

        var loading = Electrode.CompositeLoading(anode, Electrode.Area(anode)) ?? Electrode.ActiveLoading(anode, Electrode.Area(anode));
        var thickness = Bounds.Of(anode, Slots.Thickness);
        var isFoil = anode?.Material is { } metal && (metal.Is(Family.MetalAnode) || metal.Is(Family.AlloyAnode));
        Add("anode", Bounds.Of(loading) ?? (isFoil ? Mass(anode!, thickness) : null), thickness);
    }

    private void AddLayer(Part part, string name)
    {
        var thickness = Bounds.Of(part, Slots.Thickness);
        Add(name, Mass(part, thickness), thickness);
    }

    private static Bounded? Mass(Part part, Bounded? thickness) =>
        thickness is { } through && (Bounds.Of(part, Slots.Density) ?? Bounds.Of(part.Material?.Figure(Slots.Density))) is { } density ? Bounds.Product(through, density) : null;

    private void Add(string name, Bounded? mass, Bounded? thickness)
    {
        Name(name, mass, thickness);
        _mass = mass is { } heavy ? Bounds.Sum(_mass, heavy) : _mass;
        _thickness = thickness is { } thick ? Bounds.Sum(_thickness, thick) : _thickness;
    }

    private void Name(string name, Bounded? mass, Bounded? thickness)
    {
        if (mass is null || thickness is null)
            _leftOut.Add(mass is null && thickness is null ? name : mass is null ? "mass of " + name : "thickness of " + name);
    }
}
