using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Analyzers.Writing;

/// <summary>A transport budget in words, as a hover shows them.</summary>
internal static class TransportWords
{
    private static readonly (Validity Flag, string Words)[] Remarks =
    [
        (Validity.Estimate, "an estimate"),
        (Validity.BestCase, "a best case"),
        (Validity.OutOfRange, "outside the range in which the law is in use"),
        (Validity.Extrapolated, "carried far in temperature"),
        (Validity.AcrossMelting, "carried across a melting point"),
    ];

    /// <summary><c>Known resistances: 31.0 Ω·cm², most of it at the interfaces (90 %). Unknown: CathodeTransport.</c></summary>
    public static string Budget(TransportBudget budget)
    {
        var text = "What holds the cell down";
        if (budget.Total is { } total)
        {
            text += ": " + Describe.In(total.Figure, QuantityKinds.AreaSpecificResistance) + " in the known resistances";
            if (budget.Bottleneck is { } bottleneck && budget.ShareOf(bottleneck) is { } share)
                text += ", the most of it " + Where(bottleneck) + " (" + Percent(share) + ")";
        }

        var unknown = budget.Unknown();
        return text + "." + (unknown.Count > 0 ? " Unknown: " + string.Join(", ", unknown) + "." : "");
    }

    /// <summary><c>3.00 Ω·cm² (2.84…3.17), derived, a best case: 30 µm over 1.0 mS/cm</c>.</summary>
    public static string Resistance(Resistance part, Figure value)
    {
        var words = new List<string> { Describe.In(value, QuantityKinds.AreaSpecificResistance) + (part.IsInside ? " inside another resistance" : "") };
        switch (part.Provenance)
        {
            case Provenance.Declared when !part.How.StartsWith("declared", StringComparison.Ordinal):
                words.Add("declared");
                break;
            case Provenance.Derived:
                words.Add("derived");
                break;
            case Provenance.Library:
                words.Add("derived, partly from the material's own figures");
                break;
            case Provenance.Estimate when (part.Validity & Validity.Estimate) == 0:
                words.Add("an estimate");
                break;
        }

        foreach (var (flag, remark) in Remarks)
        {
            if ((part.Validity & flag) != 0)
                words.Add(remark);
        }

        return string.Join(", ", words) + (part.How.Length > 0 ? ": " + part.How : "");
    }

    /// <summary>A sum of known resistances.</summary>
    public static string Sum(TransportDomain domain, Figure value) =>
        "Known resistances " + Where(domain) + ": " + Describe.In(value, QuantityKinds.AreaSpecificResistance);

    /// <summary>What a step's current costs.</summary>
    public static string Overpotential(Figure value) =>
        Describe.In(value, QuantityKinds.Voltage) + " over the known resistances; what is unknown costs as well";

    /// <summary>The ceiling, with what it holds for.</summary>
    public static string Ceiling(Figure value, double? allowed) =>
        "Φ ≤ " + Describe.Hourly(value)
        + (allowed is { } voltage && Numbers.OfLaw(voltage) is { } exact ? " at an overpotential of " + Describe.In(Figure.Exact(exact), QuantityKinds.Voltage) : "")
        + "; what is unknown lowers it";

    /// <summary>A figure of the stack, with what is not counted.</summary>
    public static string Stack(Figure value, QuantityKind kind, IReadOnlyList<string> leftOut) =>
        Describe.In(value, kind) + " of what is declared" + (leftOut.Count > 0 ? "; left out: " + string.Join(", ", leftOut) : "");

    private static string Where(TransportDomain domain) => domain switch
    {
        TransportDomain.Bulk => "in the bulk",
        TransportDomain.Interfaces => "at the interfaces",
        _ => "in the electrode",
    };

    private static string Percent(double share) => Numbers.Significant(share * 100, 2) + " %";
}
