using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>The composite cathode: its rails, its interface and the coating on its grains, as one resistance told in parts.</summary>
/// <remarks>
/// R_ct is the interface's resistance, of measured ones with the coating in it, else with the coating added: both are passed by the same
/// current. It is one part; what the two rails take beyond it is the other, so that nothing is counted twice. That rest grows with R_i,
/// R_e and R_ct, and never exceeds (R_i+R_e)/3: an electrode may always be used evenly, and its currents take the way of least loss.
/// </remarks>
internal sealed class CompositeCathode
{
    private const string TransportName = "CathodeTransport";
    private readonly Cell _cell;

    public CompositeCathode(Cell cell, CellTemperature temperature)
    {
        _cell = cell;
        Volumes = new PhaseVolumes(cell);
        Rails = CathodeRails.Of(cell, Volumes, temperature);
        Interface = CellInterface.Of(cell, Declared.First(cell, AttributeRole.CathodeInterface), cell.Cathode, temperature);
        Coatings = CathodeCoatings.Of(cell, Volumes, Interface.IsMeasured, temperature);
    }

    public PhaseVolumes Volumes { get; }

    public CathodeRails Rails { get; }

    public CellInterface Interface { get; }

    public IReadOnlyList<Resistance> Coatings { get; }

    /// <summary>The resistance of coatings that are passed one after the other and not inside a measured interface, Ω·m².</summary>
    public Bounded Coated
    {
        get
        {
            var sum = Bounded.Exact(0);
            foreach (var coating in Coatings)
                sum += coating.Value ?? Bounded.Exact(0);

            return sum;
        }
    }

    /// <summary>What the rails take beyond charge transfer, Ω·m².</summary>
    public Bounded? Beyond(Bounded chargeTransfer) =>
        Rails is { Ionic: { } ionic, Electronic: { } electronic } ? Bounds.Of(Rest, ionic, electronic, chargeTransfer) : null;

    /// <summary>R(R_i, R_e, R_ct) − R_ct.</summary>
    public static double? Rest(double ionic, double electronic, double chargeTransfer)
    {
        // At no end of its bounds charge transfer is even use.
        var most = (ionic + electronic) / 3;
        return CompositeElectrode.Resistance(ionic, electronic, chargeTransfer) is { } all
            ? Math.Min(Math.Max(all - chargeTransfer, 0), most)
            : double.IsPositiveInfinity(chargeTransfer) && most <= double.MaxValue ? most : null;
    }

    /// <summary>The part of the transport through the electrode.</summary>
    public Resistance Transport()
    {
        var place = _cell.Cathode?.Place ?? Place.Type;
        if (Rails is not { Ionic: { } ionic, Electronic: { } electronic })
            return new(TransportName, TransportDomain.Electrode, null, Provenance.Unknown, Rails.How, Rails.Validity, place);

        if (Interface.Resistance is not { } interfacial)
        {
            var even = CompositeElectrode.EvenUse(ionic.Value + electronic.Value);
            return new(
                TransportName, TransportDomain.Electrode, Bounds.Of((i, e) => CompositeElectrode.EvenUse(i + e).Value, ionic, electronic), Provenance.Estimate,
                $"R_i/3, an estimate of uniform use, as no resistance of the interface is known; {Rails.How}", Rails.Validity | even.Validity, place);
        }

        var chargeTransfer = interfacial + Coated;
        var provenance = Origins.OfLaw(Origins.Weaker(Rails.Provenance, Interface.Provenance));
        foreach (var coating in Coatings)
            provenance = coating.Value is null ? provenance : Origins.Weaker(provenance, coating.Provenance);

        var beyond = Beyond(chargeTransfer);
        return new(
            TransportName,
            TransportDomain.Electrode,
            beyond,
            beyond is null ? Provenance.Unknown : provenance,
            $"two rails beyond R_ct: R_i {Told.In(ionic, QuantityKinds.AreaSpecificResistance)}, R_e {Told.In(electronic, QuantityKinds.AreaSpecificResistance)}, "
                + $"R_ct {Told.In(chargeTransfer, QuantityKinds.AreaSpecificResistance)}; {Rails.How}",
            Rails.Validity,
            place)
        {
            Accuses = Origins.MayAccuse(provenance, Rails.Validity) && Interface.ExchangeCurrent is null ? beyond : null,
        };
    }
}
