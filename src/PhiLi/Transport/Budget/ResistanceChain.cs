using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>Every resistance from the cathode to the anode.</summary>
internal sealed class ResistanceChain
{
    public const string CathodeInterfaceName = "CathodeInterface";
    public const string AnodeInterfaceName = "AnodeInterface";

    private readonly List<Resistance> _parts = [];

    public ResistanceChain(Cell cell, List<ElectrolyteLayer> layers, CompositeCathode cathode, CellTemperature temperature)
    {
        Cathode = cathode;
        Anode = CellInterface.Of(cell, Declared.First(cell, AttributeRole.AnodeInterface), cell.Anode, temperature);

        _parts.Add(cathode.Transport());
        _parts.AddRange(cathode.Coatings);
        _parts.Add(Of(CathodeInterfaceName, cathode.Interface));
        foreach (var layer in layers)
            _parts.Add(ElectrolyteLayers.Resistance(cell, layer, temperature));

        if (layers.Count == 0)
            _parts.Add(new("Electrolyte", TransportDomain.Bulk, null, Provenance.Unknown, "needs [Electrolyte]", Validity.Holds, Place.Type));

        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.AnodeInterlayer)
                _parts.Add(Anode.IsMeasured ? ThinLayer.Inside(part) : ThinLayer.Of(cell, part, Bounded.Exact(1), Provenance.Derived, Validity.Holds, temperature));
        }

        _parts.Add(Of(AnodeInterfaceName, Anode));
        foreach (var part in _parts)
        {
            Total = part.Value is { } value ? Bounds.Sum(Total, value) : Total;
            Accusing = part.Accuses is { } accuses ? Bounds.Sum(Accusing, accuses) : Accusing;
        }
    }

    public IReadOnlyList<Resistance> Parts => _parts;

    public CompositeCathode Cathode { get; }

    public CellInterface Anode { get; }

    /// <summary>Sum of what is known, Ω·m².</summary>
    public Bounded? Total { get; }

    /// <summary>Sum of what rules accuse with, Ω·m².</summary>
    public Bounded? Accusing { get; }

    /// <summary>The domain of the largest share.</summary>
    public TransportDomain? Bottleneck
    {
        get
        {
            if (Total is not { Value: > 0 })
                return null;

            var sums = new double[3];
            foreach (var part in _parts)
                sums[(int)part.Domain] += part.Value?.Value ?? 0;

            var largest = 0;
            for (var i = 1; i < sums.Length; i++)
                largest = sums[i] > sums[largest] ? i : largest;

            return (TransportDomain)largest;
        }
    }

    private static Resistance Of(string name, CellInterface from) =>
        new(name, TransportDomain.Interfaces, from.Resistance, from.Resistance is null ? Provenance.Unknown : from.Provenance, from.How, Validity.Holds, from.Place)
        {
            Accuses = from.IsMeasured ? from.Resistance : null,
        };
}
