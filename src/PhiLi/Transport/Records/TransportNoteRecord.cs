using PhiLi.Transport;

namespace PhiLi;

/// <summary>What a report says beside the numbers.</summary>
public sealed class TransportNoteRecord
{
    internal TransportNoteRecord(TransportNote note)
    {
        Topic = note.Topic;
        Text = note.Text;
    }

    /// <summary>What it is about, such as <c>stability</c>.</summary>
    public string Topic { get; }

    /// <summary>One sentence, with numbers and units; <c>no model</c> where PhiLi has none.</summary>
    public string Text { get; }
}
