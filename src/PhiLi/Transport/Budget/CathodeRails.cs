using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>The two rails of a composite cathode: how ions and electrons get through it.</summary>
/// <param name="Ionic">R_i in Ω·m²; null where it is unknown.</param>
/// <param name="Electronic">R_e in Ω·m²; 0 where electrons count as free.</param>
/// <param name="Provenance">Where they come from.</param>
/// <param name="Validity">What the laws say of them.</param>
/// <param name="How">In words.</param>
internal sealed record CathodeRails(Bounded? Ionic, Bounded? Electronic, Provenance Provenance, Validity Validity, string How)
{
    public static CathodeRails Of(Cell cell, PhaseVolumes volumes, CellTemperature temperature)
    {
        var thickness = Bounds.Of(cell.Cathode, Slots.Thickness);
        var ions = IonRail.Of(cell, volumes, temperature);
        if (ions.Value is not { } ionic)
            return new(null, null, Provenance.Unknown, ions.Validity, ions.How);

        var electrons = ElectronRail.Of(cell, volumes);
        if (electrons is { Value: null } unknown)
            return new(null, null, Provenance.Unknown, unknown.Validity, unknown.How);

        if (thickness is not { } through)
            return new(null, null, Provenance.Unknown, ions.Validity, "needs the cathode's thickness");

        var (provenance, validity) = (ions.Provenance, ions.Validity | volumes.Validity);
        var how = $"R_i = L/σ_i, {Told.In(through, QuantityKinds.Thickness)}, {ions.How}; ";
        Bounded? electronic = Bounded.Exact(0);
        if (electrons is { Value: { } conducts } known)
        {
            provenance = Origins.Weaker(provenance, known.Provenance);
            validity |= known.Validity;
            electronic = Bounds.Of(Separator.Ohmic, through, Bounds.Falling(conducts));
            how += $"R_e = L/σ_e, {known.How}";
        }
        else
        {
            how += ElectronRail.Free(cell);
        }

        var ionicRail = Bounds.Of(Separator.Ohmic, through, Bounds.Falling(ionic));
        return ionicRail is null || electronic is null
            ? new(null, null, Provenance.Unknown, validity, "is beyond what numbers hold")
            : new(ionicRail, electronic, Origins.OfLaw(provenance), validity, how);
    }
}
