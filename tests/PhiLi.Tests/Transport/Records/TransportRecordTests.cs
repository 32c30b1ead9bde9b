using System.Linq;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport.Records;

public class TransportRecordTests
{
    private static readonly TransportBudget _budget = new()
    {
        Parts =
        [
            Part("Electrolyte", TransportDomain.Bulk, new(3e-4, 0, double.PositiveInfinity), Provenance.Library, Validity.Extrapolated),
            Part("CathodeInterface", TransportDomain.Interfaces, new(9e-4, 8e-4, 10e-4), Provenance.Declared, Validity.Holds),
            Part("CathodeCoating", TransportDomain.Interfaces, null, Provenance.Unknown, Validity.Holds) with { IsInside = true },
            Part("CathodeTransport", TransportDomain.Electrode, null, Provenance.Unknown, Validity.NotConnected),
            Part("AnodeInterface", TransportDomain.Interfaces, Bounded.Exact(0), Provenance.Derived, Validity.BestCase | Validity.Estimate),
        ],
        Total = new(12e-4, 8e-4, double.PositiveInfinity),
        Bottleneck = TransportDomain.Interfaces,
        AllowedOverpotential = 0.05,
        PhiCeiling = new(1e-3, 0, 2e-3),
        Stack = new(null, Bounded.Exact(7.2e8), ["collectors", "anode"]),
        Notes = [new TransportNote("stability", "The gap is 0.4 V.", Place.Type)],
    };

    [Fact]
    public void Figures_are_in_the_units_of_the_field()
    {
        var record = new TransportRecord(_budget, hasErrors: false);
        Assert.Equal([3.0, 9.0, null, null, 0.0], record.Resistances.Select(static part => part.Value));
        Assert.Equal([0.25, 0.75, null, null, 0.0], record.Resistances.Select(static part => part.Share));
        Assert.Equal((12.0, 8.0), (record.Total, record.TotalLower));
        Assert.Equal((3.6, 7.2), (record.PhiCeiling, record.PhiCeilingUpper));
        Assert.Equal((0.05, 200.0), (record.AllowedOverpotential, record.EnergyDensity));
        Assert.Equal([(TransportDomain.Bulk, 3.0), (TransportDomain.Interfaces, 9.0)], record.Domains.Select(static sum => (sum.Domain, sum.Value!.Value)));
        Assert.Equal(["collectors", "anode"], record.LeftOut);
        Assert.Equal(("stability", "The gap is 0.4 V."), (Assert.Single(record.Notes).Topic, record.Notes[0].Text));
    }

    [Fact]
    public void A_side_that_nothing_bounds_is_null()
    {
        var record = new TransportRecord(_budget, hasErrors: false);
        Assert.Equal((null, null), (record.Resistances[0].Lower, record.Resistances[0].Upper));
        Assert.Equal((8.0, 10.0), (record.Resistances[1].Lower, record.Resistances[1].Upper));
        Assert.Null(record.TotalUpper);
        Assert.Null(record.PhiCeilingLower);
        Assert.Null(record.Domains[0].Upper);
    }

    [Fact]
    public void What_is_inside_another_is_not_missing() => Assert.Equal(["CathodeTransport"], new TransportRecord(_budget, hasErrors: false).Unknown);

    [Fact]
    public void Doubts_are_told()
    {
        var parts = new TransportRecord(_budget, hasErrors: false).Resistances;
        Assert.Equal([false, false, false, false, true], parts.Select(static part => part.IsEstimate));
        Assert.Equal([false, false, false, false, true], parts.Select(static part => part.IsBestCase));
        Assert.True(new ResistanceRecord(Part("A", default, Bounded.Exact(1), Provenance.Estimate, Validity.Holds), _budget, hasErrors: false).IsEstimate);
    }

    [Fact]
    public void An_error_takes_every_figure_and_every_sentence_with_one()
    {
        var record = new TransportRecord(_budget, hasErrors: true);
        foreach (var property in typeof(TransportRecord).GetProperties().Where(static property => property.PropertyType == typeof(double?)))
            Assert.True(property.GetValue(record) is null, property.Name);

        foreach (var property in typeof(ResistanceRecord).GetProperties().Where(static property => property.PropertyType == typeof(double?)))
            Assert.True(record.Resistances.All(part => property.GetValue(part) is null), property.Name);

        Assert.All(record.Resistances, static part => Assert.Null(part.How));
        Assert.Null(record.Bottleneck);
        Assert.Empty(record.Notes);
        Assert.Empty(record.Domains);
        Assert.Equal(["CathodeTransport"], record.Unknown);
        Assert.Equal(5, record.Resistances.Count);
    }

    [Fact]
    public void A_cell_that_says_nothing_of_transport_has_no_record()
    {
        Assert.Null(new CellRecord(() => TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C")).Declaration).Transport);
        Assert.NotNull(new CellRecord(() => TestCell.Cell().With(AttributeRole.CathodeInterface, ("Resistance", "20 Ω·cm²")).Declaration).Transport);
    }

    private static Resistance Part(string name, TransportDomain domain, Bounded? value, Provenance provenance, Validity validity) =>
        new(name, domain, value, provenance, "L/σ", validity, Place.Type);
}
