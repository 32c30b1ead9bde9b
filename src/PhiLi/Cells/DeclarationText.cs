using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>
/// A declaration as one string and back: what generated code carries, so that a record is made by the very reader and rules
/// that judged the cell, and a cell costs a program one string.
/// </summary>
/// <remarks>
/// A line an attribute, tabs between its words: the role; <c>@</c> a material's type and families; <c>name=text</c> an argument,
/// with <c>?</c> or <c>!</c> in front where it could not be read. A line that starts with <c>+</c> is an attribute of the material
/// before it, one that starts with <c>!</c> a fault of the table that the cell comes from. The first line names the type and its author's own members, which generated ones must not collide with.
/// Backslash, tab and line ends in a word are escaped.
/// </remarks>
internal static class DeclarationText
{
    private static readonly char[] Escaped = ['\\', '\t', '\n'];

    public static string Write(CellDeclaration declaration)
    {
        var text = new StringBuilder();
        Word(text, declaration.Type.Header.Name);
        text.Append('\t');
        Word(text, declaration.Type.MetadataName);
        foreach (var member in declaration.Type.MemberNames)
        {
            text.Append('\t');
            Word(text, member);
        }

        foreach (var attribute in declaration.Attributes)
        {
            text.Append('\n');
            WriteAttribute(text, attribute);
            if (attribute.Material is not { } material)
                continue;

            foreach (var facts in material.Attributes)
            {
                text.Append("\n+");
                WriteAttribute(text, attribute.Role == AttributeRole.CellTable ? facts : WithoutAliases(facts));
            }
        }

        foreach (var fault in declaration.Faults)
            WriteFault(text, fault);

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where another version of PhiLi wrote it, or nobody.</summary>
    public static CellDeclaration? TryRead(string text)
    {
        // Half a word, a role of tomorrow: a text that was not written here has no meaning that could be guessed.
        try
        {
            return Read(text);
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            return null;
        }
    }

    private static CellDeclaration Read(string text)
    {
        var lines = text.Split('\n');
        var title = lines[0].Split('\t');
        var attributes = new List<AttributeDeclaration>(lines.Length);
        var faults = new List<TableFault>();
        for (var i = 1; i < lines.Length;)
        {
            if (lines[i].Length > 0 && lines[i][0] == '!')
            {
                faults.Add(ReadFault(lines[i++].Split('\t')));
                continue;
            }

            var attribute = ReadAttribute(lines[i++], out var material);
            var facts = new List<AttributeDeclaration>();
            while (i < lines.Length && lines[i].Length > 0 && lines[i][0] == '+')
                facts.Add(ReadAttribute(lines[i++].Substring(1), out _));

            if (material is not null)
                attribute = attribute with { Material = material with { Attributes = new EquatableArray<AttributeDeclaration>(facts.ToArray()) } };

            attributes.Add(attribute);
        }

        return new CellDeclaration(
            new TypeShape
            {
                Header = new TypeHeader(Unescape(title[0]), "class", ""),
                MetadataName = title.Length > 1 ? Unescape(title[1]) : "",
                MemberNames = new EquatableArray<string>(title.Skip(2).Select(Unescape)),
            },
            new EquatableArray<AttributeDeclaration>(attributes.ToArray()))
        {
            Faults = new EquatableArray<TableFault>(faults.ToArray()),
        };
    }

    // By them tables find a material; of one that was found they say nothing.
    private static AttributeDeclaration WithoutAliases(AttributeDeclaration facts) => facts.Text("Aliases") is null
        ? facts
        : facts with { Arguments = new EquatableArray<ArgumentDeclaration>(facts.Arguments.Where(static argument => argument.Name != "Aliases")) };

    private static void WriteFault(StringBuilder text, TableFault fault)
    {
        text.Append("\n!").Append(fault.Kind.ToString());
        foreach (var number in new[] { fault.Place.Attribute, fault.Place.Argument, fault.Place.Start, fault.Place.Length, fault.IsMinor ? 1 : 0, fault.IsToldElsewhere ? 1 : 0 })
            text.Append('\t').Append(number.ToString(CultureInfo.InvariantCulture));

        text.Append('\t');
        Word(text, fault.Message);
    }

    private static TableFault ReadFault(string[] words) => new(
        (TableFaultKind)Enum.Parse(typeof(TableFaultKind), words[0].Substring(1)),
        Unescape(words[7]),
        new Place(Number(words[1]), Number(words[2]), Number(words[3]), Number(words[4])))
    {
        IsMinor = Number(words[5]) == 1,
        IsToldElsewhere = Number(words[6]) == 1,
    };

    private static int Number(string word) => int.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static void WriteAttribute(StringBuilder text, AttributeDeclaration attribute)
    {
        text.Append(attribute.Role.ToString());
        if (attribute.Material is { } material)
        {
            text.Append("\t@");
            Word(text, material.TypeName);
            foreach (var family in material.Families)
            {
                text.Append("\t@");
                Word(text, family);
            }
        }

        foreach (var argument in attribute.Arguments)
        {
            // What could not be read stays known to be there: a record must not look better than its cell.
            text.Append('\t').Append(MarkOf(argument.Readability)).Append(argument.Name).Append('=');
            Word(text, argument.Text);
        }
    }

    private static AttributeDeclaration ReadAttribute(string line, out MaterialDeclaration? material)
    {
        var words = line.Split('\t');
        var families = new List<string>();
        var arguments = new List<ArgumentDeclaration>();
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i][0] == '@')
            {
                families.Add(Unescape(words[i].Substring(1)));
                continue;
            }

            var readability = words[i][0] switch { '?' => Readability.Refused, '!' => Readability.Generated, _ => Readability.Readable };
            var equals = words[i].IndexOf('=');
            var start = readability == Readability.Readable ? 0 : 1;
            arguments.Add(new ArgumentDeclaration(
                words[i].Substring(start, equals - start), Unescape(words[i].Substring(equals + 1)), readability));
        }

        material = families.Count == 0
            ? null
            : new MaterialDeclaration(families[0], new EquatableArray<string>(families.GetRange(1, families.Count - 1).ToArray()), default);
        return new AttributeDeclaration(
            (AttributeRole)Enum.Parse(typeof(AttributeRole), words[0]),
            material,
            new EquatableArray<ArgumentDeclaration>(arguments.ToArray()));
    }

    private static string MarkOf(Readability readability) => readability switch
    {
        Readability.Readable => "",
        Readability.Generated => "!",
        _ => "?",
    };

    private static void Word(StringBuilder text, string word)
    {
        // Nearly every word is plain and goes over whole.
        if (word.IndexOfAny(Escaped) < 0)
        {
            text.Append(word);
            return;
        }

        foreach (var c in word)
        {
            switch (c)
            {
                case '\\':
                    text.Append(@"\\");
                    break;
                case '\t':
                    text.Append(@"\t");
                    break;
                case '\n':
                    text.Append(@"\n");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
    }

    private static string Unescape(string word)
    {
        if (word.IndexOf('\\') < 0)
            return word;

        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
            text.Append(word[i] != '\\' || ++i == word.Length ? word[i < word.Length ? i : i - 1] : word[i] switch { 't' => '\t', 'n' => '\n', var other => other });

        return text.ToString();
    }
}
