using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PhiLi;

namespace Landscape;

/// <summary>Lines for a terminal of 120 columns.</summary>
internal static class Lines
{
    private const int Width = 120;

    /// <summary>Prints words behind a head, and below where they left off.</summary>
    public static void Wrapped(string head, string text)
    {
        var line = head;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width && line.Length > head.Length)
            {
                Console.WriteLine(line.TrimEnd());
                line = new string(' ', head.Length);
            }

            line += line.Length > head.Length ? " " + word : word;
        }

        Console.WriteLine(line.TrimEnd());
    }

    /// <summary>Three digits that count, never with an exponent; a dash for what is not known.</summary>
    public static string Three(double? value) => value switch
    {
        null => "–",
        >= 99.95 => value.Value.ToString("0", CultureInfo.InvariantCulture),
        >= 9.995 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.9995 => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    /// <summary>A voltage, as millivolts.</summary>
    public static string Millivolts(double? volts) =>
        volts is { } known ? (1000 * known).ToString(known >= 0.00995 ? "0" : "0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A share of one, as a percentage.</summary>
    public static string Percent(double? share) => share is { } known ? (100 * known).ToString("0", CultureInfo.InvariantCulture) + " %" : "–";

    /// <summary>A domain as the heads of the columns call it.</summary>
    public static string Of(TransportDomain? domain) => domain switch
    {
        TransportDomain.Bulk => "bulk",
        TransportDomain.Interfaces => "interfaces",
        TransportDomain.Electrode => "electrode",
        _ => "–",
    };

    /// <summary>The resistances that nobody knows, in few words.</summary>
    public static string Unknown(IReadOnlyList<string> names)
    {
        var words = names.Select(name => name switch
        {
            "CathodeTransport" => "electrode",
            "CathodeInterface" => names.Contains("AnodeInterface") ? "interfaces" : "cathode side",
            "AnodeInterface" => names.Contains("CathodeInterface") ? "interfaces" : "anode side",
            _ when name.StartsWith("Electrolyte", StringComparison.Ordinal) => "bulk",
            _ when name.StartsWith("CathodeCoating", StringComparison.Ordinal) => "coating",
            _ when name.StartsWith("AnodeInterlayer", StringComparison.Ordinal) => "interlayer",
            _ => name,
        });
        return string.Join(", ", words.Distinct());
    }
}
