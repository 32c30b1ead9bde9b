using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How much of the composite cathode's volume each of its phases fills.</summary>
/// <remarks>
/// Shares are of the composite's mass or of its solids' volume; densities are those of the materials. Porosity is declared, or what the
/// mass leaves of the thickness. Where not every share is declared (a binder is seldom), a phase's own mass over its density and the
/// thickness is its volume all the same. Each input counts with its own bounds, as if nothing tied them to each other.
/// </remarks>
internal sealed class PhaseVolumes
{
    private readonly List<Phase> _phases = [];
    private readonly Dictionary<int, int> _places = [];
    private readonly Bounded? _thickness;
    private readonly Bounded? _mass;
    private readonly Bounded? _activeMass;
    private Bounded?[]? _ofSolids;

    public PhaseVolumes(Cell cell)
    {
        var cathode = cell.Cathode;
        Add(cathode, Slots.ActiveFraction);
        foreach (var part in cell.Parts)
        {
            if (part.Role is AttributeRole.Catholyte or AttributeRole.ConductiveAdditive && !IonRail.FillsPores(part))
                Add(part, Slots.Share);
        }

        _thickness = Bounds.Of(cathode, Slots.Thickness);
        _mass = Bounds.Of(Electrode.CompositeLoading(cathode, cell.Area));
        _activeMass = Bounds.Of(cell.ActiveLoading);
        Derived = FindPorosity(out var validity);
        Validity = validity;
        var declared = Bounds.OfShare(cathode?[Slots.Porosity]?.Figure);
        IsPorosityDeclared = declared is not null;
        Porosity = declared ?? (Derived is { } derived ? new(Clip(derived.Value), Clip(derived.Lower), Clip(derived.Upper)) : null);
    }

    /// <summary>What mass, thickness and densities leave empty; below zero it is impossible. Null where they are not all known.</summary>
    public Bounded? Derived { get; }

    /// <summary>The porosity that counts: declared, else derived, 0 to 1.</summary>
    public Bounded? Porosity { get; }

    public bool IsPorosityDeclared { get; }

    public Validity Validity { get; }

    /// <summary>Volume fraction of a phase in the electrode, pores counted, and where it comes from; null where it is unknown.</summary>
    public (Bounded Fraction, Provenance Provenance)? Of(Part part)
    {
        return _places.TryGetValue(part.Attribute, out var index) ? Of(_phases[index]) : null;
    }

    private (Bounded Fraction, Provenance Provenance)? Of(Phase phase)
    {
        if (phase.Volume is { } solid && Porosity is { } pores)
        {
            var provenance = IsPorosityDeclared ? Provenance.Derived : Provenance.Library;
            return Bounds.Product(solid, Solids(pores)) is { } fraction ? (fraction, provenance) : null;
        }

        if (phase.Mass is { } && IsPorosityDeclared && Porosity is { } empty && OfSolids(phase) is { } part)
            return Bounds.Product(part, Solids(empty)) is { } fraction ? (fraction, Provenance.Library) : null;

        var mass = phase.Mass is { } share && _mass is { } all ? Bounds.Product(share, all)
            : phase.Part.Role == AttributeRole.Cathode ? _activeMass
            : null;
        return mass is { } own && phase.Density is { } density && _thickness is { } thickness
            && Bounds.Of((m, rho, l) => rho > 0 && l > 0 ? m / rho / l : null, own, Bounds.Falling(density), Bounds.Falling(thickness)) is { } volume
                ? (volume, Provenance.Library)
                : null;
    }

    private static Bounded Solids(Bounded porosity) => new(1 - porosity.Value, 1 - porosity.Upper, 1 - porosity.Lower);

    private static double Clip(double fraction) => Math.Min(Math.Max(fraction, 0), 1);

    private void Add(Part? part, Slot slot)
    {
        if (part is null)
            return;

        _places[part.Attribute] = _phases.Count;
        _phases.Add(new Phase(
            _phases.Count,
            part,
            Bounds.OfShare(part[slot, QuantityKinds.MassFraction]?.Figure),
            Bounds.OfShare(part[slot, QuantityKinds.VolumeFraction]?.Figure),
            Bounds.Of(part.Material?.Figure(Slots.Density))));
    }

    /// <summary>A phase's share of the solids' volume where all shares are by mass and every density is known.</summary>
    private Bounded? OfSolids(Phase phase)
    {
        _ofSolids ??= OfSolids();
        return phase.Index < _ofSolids.Length ? _ofSolids[phase.Index] : null;
    }

    // All at once: asked one by one, each would go through all of the others.
    private Bounded?[] OfSolids()
    {
        if (Masses() is not { } masses || MixtureDensity.VolumeFractions(masses) is not { } fractions)
            return [];

        // What stands behind each of them; what stands before it is summed on the way.
        var behind = new Bounded[_phases.Count];
        for (var i = behind.Length - 2; i >= 0; i--)
            behind[i] = behind[i + 1] + _phases[i + 1].Specific;

        var shares = new Bounded?[_phases.Count];
        var before = default(Bounded);
        for (var i = 0; i < shares.Length; i++)
        {
            var (own, rest) = (_phases[i].Specific, before + behind[i]);
            shares[i] = Bounds.Between(fractions[i], Share(own.Lower, rest.Upper), Share(own.Upper, rest.Lower));
            before += own;
        }

        return shares;
    }

    private static double Share(double own, double rest) =>
        own == 0 || double.IsInfinity(rest) ? 0 : double.IsInfinity(own) ? 1 : own / (own + rest);

    private Bounded? FindPorosity(out Validity validity)
    {
        validity = Validity.Holds;
        if (_mass is not { } mass || _thickness is not { } thickness || Density() is not { } density)
            return null;

        var result = Transport.Porosity.Of(mass.Value, density.Value, thickness.Value);
        validity = result.Validity;
        return result.Value is { } value
            ? new Bounded(
                value,
                Math.Min(Transport.Porosity.Of(mass.Upper, density.Lower, thickness.Lower).Value ?? double.NegativeInfinity, value),
                Math.Max(Transport.Porosity.Of(mass.Lower, density.Upper, thickness.Upper).Value ?? 1, value))
            : null;
    }

    /// <summary>Density of the mixture without pores.</summary>
    private Bounded? Density()
    {
        if (Masses() is { } masses)
        {
            var specific = new Bounded(0, 0, 0);
            foreach (var phase in _phases)
                specific += phase.Specific;

            var sum = 0.0;
            foreach (var mass in masses)
                sum += mass.MassFraction;

            return Bounds.Between(MixtureDensity.Of(masses), sum / specific.Upper, specific.Lower > 0 ? sum / specific.Lower : null);
        }

        var (density, volume) = (new Bounded(0, 0, 0), 0.0);
        foreach (var phase in _phases)
        {
            if (phase.Volume is not { } share || phase.Density is not { } own || Bounds.Product(share, own) is not { } weighed)
                return null;

            density += weighed;
            volume += share.Value;
        }

        return Math.Abs(volume - 1) <= MixtureDensity.Rounding ? density : null;
    }

    /// <summary>All phases by mass; null where one is not told so.</summary>
    private List<MixedMass>? Masses()
    {
        var masses = new List<MixedMass>(_phases.Count);
        foreach (var phase in _phases)
        {
            if (phase.Mass is not { } share || phase.Density is not { } density)
                return null;

            masses.Add(new(share.Value, density.Value));
        }

        return masses.Count > 0 ? masses : null;
    }

    private sealed record Phase(int Index, Part Part, Bounded? Mass, Bounded? Volume, Bounded? Density)
    {
        /// <summary>Volume per mass of the mixture.</summary>
        public Bounded Specific => Mass is { } mass && Density is { } density && Bounds.Quotient(mass, density) is { } volume ? volume : default;
    }
}
