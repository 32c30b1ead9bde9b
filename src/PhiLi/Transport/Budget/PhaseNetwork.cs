using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Phases that carry the same thing through one electrode, side by side: what is connected adds up.</summary>
internal sealed class PhaseNetwork
{
    private Bounded _sum;
    private bool _isConnected;
    private bool _isUnknown;
    private Provenance _provenance = Provenance.Derived;
    private Validity _validity;
    private Validity _broken;
    private string _how = "";

    /// <param name="name">What the phase is called.</param>
    /// <param name="own">How the phase conducts by itself.</param>
    /// <param name="volume">Its volume fraction.</param>
    /// <param name="form">How it lies there.</param>
    /// <param name="aspect">The long measure of its particles over the short one.</param>
    /// <param name="tortuosity">τ where it is declared, which wins over the shape.</param>
    public void Add(string name, Conduction own, (Bounded Fraction, Provenance Provenance)? volume, PhaseForm form, Bounded aspect, Bounded? tortuosity = null)
    {
        if (own.Value is not { } conductivity)
        {
            Refuse($"{name}: {own.How}");
            return;
        }

        if (volume is not { } part)
        {
            Refuse($"needs the volume fraction of {name}: shares, densities and the porosity");
            return;
        }

        // A slender grain helps and a tortuous way does not; only one of the two counts.
        LawResult Law(double sigma, double phi, double third) => tortuosity is null
            ? EffectiveConductivity.Of(sigma, phi, new PhaseShape(form, 1 / third))
            : EffectiveConductivity.WithTortuosity(sigma, phi, third);
        var factor = tortuosity is { } twisted ? Bounds.Falling(twisted) : aspect;
        var result = Law(conductivity.Value, part.Fraction.Value, factor.Value);
        if (result.Says(Validity.NotConnected))
        {
            _broken |= result.Validity;
            _how += (_how.Length == 0 ? "" : ", ") + $"{name} with {Told.In(part.Fraction, QuantityKinds.VolumeFraction)} is not connected";
            return;
        }

        if (Bounds.Of((s, p, t) => Law(s, p, t).Value, conductivity, Limited(part.Fraction), factor) is not { } effective)
        {
            Refuse($"{name}: no conductivity follows from {Told.In(part.Fraction, QuantityKinds.VolumeFraction)}");
            return;
        }

        _isConnected = true;
        _sum += effective;
        _validity |= result.Validity | own.Validity;
        var provenance = Origins.Weaker(own.Provenance, part.Provenance);
        _provenance = Origins.Weaker(_provenance, result.Says(Validity.Estimate) ? Origins.Weaker(provenance, Provenance.Estimate) : provenance);
        _how += (_how.Length == 0 ? "" : ", ")
            + $"{name} {Told.In(effective, QuantityKinds.Conductivity)} of {own.How} at {Told.In(part.Fraction, QuantityKinds.VolumeFraction)}"
            + (tortuosity is { } tau ? $", τ {Told.Plain(tau.Value)}"
                : result.Says(Validity.BestCase) ? ", straight through: best case" : ", by percolation: an estimate");
    }

    /// <summary>All of it; not connected where no phase is.</summary>
    public Conduction Total() =>
        _isUnknown ? Conduction.Unknown(_how)
        : _isConnected ? new(_sum, _provenance, _validity, _how)
        : Conduction.Unknown(_how, _broken);

    // A volume fraction of one is all there is, whatever its digits allow.
    private static Bounded Limited(Bounded fraction) => fraction.Value <= 1 && fraction.Upper > 1 ? fraction with { Upper = 1 } : fraction;

    private void Refuse(string how)
    {
        _how = _isUnknown ? _how : how;
        _isUnknown = true;
    }
}
