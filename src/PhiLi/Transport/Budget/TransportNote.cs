using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>A line of a report beside the numbers.</summary>
/// <param name="Topic">What it is about, such as <c>dielectric filler</c>, <c>entropy of mixing</c>, <c>stability</c>.</param>
/// <param name="Text">One sentence, with numbers and units; <c>no model</c> where PhiLi has none.</param>
/// <param name="Place">What it is about.</param>
internal sealed record TransportNote(string Topic, string Text, Place Place);
