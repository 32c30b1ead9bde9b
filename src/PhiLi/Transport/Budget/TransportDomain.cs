namespace PhiLi;

/// <summary>Where lithium is held up.</summary>
public enum TransportDomain
{
    /// <summary>In the bulk of the electrolyte between the electrodes.</summary>
    Bulk,

    /// <summary>At the interfaces between electrodes and electrolyte.</summary>
    Interfaces,

    /// <summary>On the way through the composite electrode.</summary>
    Electrode,
}
