using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>Reads a declaration into a cell: every literal once, every fault kept with its place. Total: it never throws.</summary>
internal static class CellReader
{
    public static Cell Read(CellDeclaration declaration)
    {
        var groups = GroupNames.Of(declaration);
        var mishaps = new List<LiteralMishap>();
        var parts = new List<Part>();
        var electrolytes = new List<Part>();
        var steps = new List<Step>();
        var waivers = new List<Waiver>();
        var wanted = new List<WantedUnit>();
        Part? cathode = null, anode = null, conditions = null, cell = null;

        for (var i = 0; i < declaration.Attributes.Count; i++)
        {
            var attribute = declaration.Attributes[i];
            switch (attribute.Role)
            {
                case AttributeRole.Accept:
                    waivers.Add(ReadWaiver(attribute, i));
                    continue;

                case AttributeRole.InUnits:
                    WantedUnitReader.Read(attribute, i, wanted, mishaps);
                    continue;

                case AttributeRole.CellLibrary or AttributeRole.CellTable:
                    continue;

                case AttributeRole.Discharge or AttributeRole.Charge:
                    var step = new Step(attribute.Role, i, groups[i], ReadGivens(attribute, i, mishaps))
                    {
                        Cycle = attribute.Integer("Cycle"),
                        Mode = (StepMode)attribute.Integer("Mode"),
                    };
                    steps.Add(step);
                    parts.Add(step);
                    continue;
            }

            var material = attribute.Material is { } declared ? new MaterialFacts(declared) : null;
            var part = new Part(attribute.Role, i, groups[i], material, ReadGivens(attribute, i, mishaps));
            parts.Add(part);
            switch (attribute.Role)
            {
                case AttributeRole.Cell:
                    cell ??= part;
                    break;
                case AttributeRole.Cathode:
                    cathode ??= part;
                    break;
                case AttributeRole.Anode:
                    anode ??= part;
                    break;
                case AttributeRole.Conditions:
                    conditions ??= part;
                    break;
                case AttributeRole.Electrolyte:
                    electrolytes.Add(part);
                    break;
            }
        }

        var area = Electrode.Area(cathode);
        var loading = Electrode.ActiveLoading(cathode, area);
        foreach (var step in steps)
            step.Result = StepSolver.Solve(step, cathode, loading, area);

        var cellAttribute = cell is null ? null : declaration.Attributes[cell.Attribute];
        return new Cell(declaration)
        {
            Subject = SubjectOf(declaration),
            Name = cellAttribute?.Text("Name") ?? declaration.Type.Header.Name,
            Source = cellAttribute?.Text("Source"),
            Notes = cellAttribute?.Text("Notes"),
            Parts = parts,
            Cathode = cathode,
            Anode = anode,
            Conditions = conditions,
            Electrolytes = electrolytes,
            Steps = steps,
            PhiStep = StepSolver.Best(steps),
            Waivers = waivers,
            WantedUnits = wanted,
            Mishaps = mishaps,
            ActiveLoading = loading,
            Area = area,
        };
    }

    private static Subject SubjectOf(CellDeclaration declaration)
    {
        var subject = Subject.Stray;
        foreach (var attribute in declaration.Attributes)
        {
            switch (attribute.Role)
            {
                case AttributeRole.Cell:
                    return Subject.Cell;
                case var role when role.IsMaterial():
                    subject = Subject.Material;
                    break;
                case (AttributeRole.CellLibrary or AttributeRole.CellTable) when subject == Subject.Stray:
                    subject = Subject.Library;
                    break;
            }
        }

        return subject;
    }

    private static List<Given> ReadGivens(AttributeDeclaration attribute, int index, List<LiteralMishap> mishaps)
    {
        var givens = new List<Given>(attribute.Arguments.Count);
        for (var i = 0; i < attribute.Arguments.Count; i++)
        {
            var argument = attribute.Arguments[i];
            if (!argument.IsReadable || Slots.Of(attribute.Role, argument.Name) is not { } slot)
                continue;

            var place = new Place(index, i);
            var reading = QuantityParser.Read(argument.Text, slot);
            foreach (var fault in reading.Faults)
                mishaps.Add(new LiteralMishap(fault, place.At(fault.Start, fault.Length)));

            if (reading.Quantity is { } quantity)
                givens.Add(new Given(slot, reading, place, slot.Admits(quantity)));
        }

        return givens;
    }

    private static Waiver ReadWaiver(AttributeDeclaration attribute, int index)
    {
        var place = new Place(index);
        var rulePlace = place;
        for (var i = 0; i < attribute.Arguments.Count; i++)
        {
            if (attribute.Arguments[i].Name == "Rule")
                rulePlace = new Place(index, i);
        }

        return new Waiver(attribute.Text("Rule") ?? "", attribute.Text("Reason") ?? "", place, rulePlace);
    }
}
