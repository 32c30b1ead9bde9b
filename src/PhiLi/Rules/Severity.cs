namespace PhiLi.Rules;

/// <summary>How much a finding weighs.</summary>
internal enum Severity
{
    /// <summary>Never seen unless a fix is asked for.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Implausible.</summary>
    Warning,

    /// <summary>Cannot be, or cannot be read: the cell gives no usable number.</summary>
    Error,
}
