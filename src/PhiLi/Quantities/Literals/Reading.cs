using System.Threading;

namespace PhiLi.Quantities;

/// <summary>What came of reading a literal: a quantity, or the faults that it has.</summary>
public sealed class Reading
{
    private readonly Slot _slot;
    private readonly ushort _intervalStart;
    private readonly ushort _intervalLength;
    private string? _canonicalText;

    internal Reading(string text, Slot slot, Quantity quantity, QuantityKind kind, int intervalStart, int intervalLength)
    {
        Text = text;
        _slot = slot;
        Quantity = quantity;
        Kind = kind;
        _intervalStart = (ushort)intervalStart;
        _intervalLength = (ushort)intervalLength;
    }

    internal Reading(string text, Slot slot, EquatableArray<LiteralFault> faults)
    {
        Text = text;
        _slot = slot;
        Faults = faults;
    }

    /// <summary>The literal as written.</summary>
    public string Text { get; }

    /// <summary>The quantity; null where there are faults.</summary>
    public Quantity? Quantity { get; }

    /// <summary>Which of the slot's kinds the quantity is; null where there are faults.</summary>
    public QuantityKind? Kind { get; }

    /// <summary>The faults, in the order of their places; none where there is a quantity.</summary>
    public EquatableArray<LiteralFault> Faults { get; }

    /// <summary>Whether a <c>°C</c> stands in a compound such as <c>mV/°C</c> and was read as an interval of temperature.</summary>
    public bool HasTemperatureInterval => _intervalLength > 0;

    /// <summary>The place of that <c>°C</c>.</summary>
    public int TemperatureIntervalStart => _intervalStart;

    /// <summary>The length of that <c>°C</c>.</summary>
    public int TemperatureIntervalLength => _intervalLength;

    /// <summary>The literal in its canonical spelling, which reads as the same quantity; as written where there are faults.</summary>
    public string CanonicalText
    {
        get
        {
            if (_canonicalText is null)
                Interlocked.CompareExchange(ref _canonicalText, Quantity is null ? Text : CanonicalSpelling.Of(Text, _slot), null);
            return _canonicalText!;
        }
    }

    /// <summary>Whether the literal is written in its canonical spelling.</summary>
    public bool IsCanonical => string.Equals(CanonicalText, Text, System.StringComparison.Ordinal);
}
