using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Where reading a literal stands. A mutable struct, so that a good literal costs no allocation but its result.</summary>
internal struct LiteralScan(string text, Slot slot)
{
    public readonly string Text = text;
    public readonly Slot Slot = slot;
    public int At;
    public int End = text.Length;
    public List<LiteralFault>? Faults;

    public readonly char Current => At < End ? Text[At] : '\0';

    public readonly char Peek(int ahead) => At + ahead < End ? Text[At + ahead] : '\0';

    public readonly bool Has(string word) => At + word.Length <= End && string.CompareOrdinal(Text, At, word, 0, word.Length) == 0;

    public void SkipBlanks() => At = AfterBlanks(At);

    public readonly int AfterBlanks(int at)
    {
        while (at < End && Characters.IsBlank(Text[at]))
            at++;
        return at;
    }

    public readonly int BeforeBlanks(int end, int start)
    {
        while (end > start && Characters.IsBlank(Text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Takes ± or its ASCII form.</summary>
    public bool TakePlusMinus()
    {
        if (Current == '±')
            At++;
        else if (Has("+/-"))
            At += 3;
        else
            return false;
        return true;
    }

    public List<LiteralFault> FaultList => Faults ??= [];

    public void Add(LiteralFaultKind kind, int start, int end, string message, params LiteralFix[] fixes) =>
        FaultList.Add(new LiteralFault(kind, start, end - start, message, new EquatableArray<LiteralFix>(fixes)));

    public void BadNumber(int start, int end, string message, params LiteralFix[] fixes) =>
        Add(LiteralFaultKind.MalformedNumber, start, end, message, fixes);

    public readonly string Quote(int start, int end) => Messages.Quote(Text, start, end);
}
