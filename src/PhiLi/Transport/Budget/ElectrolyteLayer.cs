using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>An electrolyte with what is declared of it behind it.</summary>
internal sealed class ElectrolyteLayer(Part part)
{
    public Part Part { get; } = part;

    /// <summary>Conductivities at further temperatures.</summary>
    public List<Part> Measured { get; } = [];

    public List<Part> Scaffolds { get; } = [];

    public List<Part> Fillers { get; } = [];

    /// <summary>The cell's layers. What stands before the first electrolyte belongs to none.</summary>
    public static List<ElectrolyteLayer> Of(Cell cell)
    {
        var layers = new List<ElectrolyteLayer>(cell.Electrolytes.Count);
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.Electrolyte)
                layers.Add(new ElectrolyteLayer(part));
            else if (layers.Count > 0)
                layers[layers.Count - 1].Take(part);
        }

        return layers;
    }

    private void Take(Part part)
    {
        switch (part.Role)
        {
            case AttributeRole.MeasuredConductivity:
                Measured.Add(part);
                break;
            case AttributeRole.ElectrolyteScaffold:
                Scaffolds.Add(part);
                break;
            case AttributeRole.ElectrolyteFiller:
                Fillers.Add(part);
                break;
        }
    }
}
