using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi;

/// <summary>The known resistances of one domain together, per geometric area.</summary>
public sealed class DomainRecord
{
    internal DomainRecord(TransportDomain domain, Bounded sum, double? share)
    {
        Domain = domain;
        Share = Bounded.NumberOf(share);
        (Value, Lower, Upper) = sum.Figure.WithBounds(QuantityKinds.AreaSpecificResistance);
    }

    /// <summary>Where they are.</summary>
    public TransportDomain Domain { get; }

    /// <summary>Their sum, Ω·cm².</summary>
    public double? Value { get; }

    /// <summary>The least sum that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? Lower { get; }

    /// <summary>The largest sum that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? Upper { get; }

    /// <summary>Share of the known resistances, 0 to 1.</summary>
    public double? Share { get; }
}
