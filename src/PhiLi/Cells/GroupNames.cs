using System.Globalization;

namespace PhiLi.Cells;

/// <summary>
/// What each part's group of constants is called: a step by its <c>Name</c>, any other part by its role, numbered in source
/// order where there are several of the role.
/// </summary>
internal static class GroupNames
{
    public static string[] Of(CellDeclaration declaration)
    {
        var attributes = declaration.Attributes;
        var names = new string[attributes.Count];
        var seen = new int[(int)AttributeRole.InactiveMaterial + 1];
        foreach (var attribute in attributes)
            seen[(int)attribute.Role]++;

        var number = new int[seen.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var role = attributes[i].Role;
            number[(int)role]++;
            names[i] = NameOf(attributes[i])
                ?? (role == AttributeRole.Cell ? "Reported"
                    : seen[(int)role] > 1 && IsNumbered(role) ? role + number[(int)role].ToString(CultureInfo.InvariantCulture)
                    : role.ToString());
        }

        return names;
    }

    /// <summary>The name that a step gives itself, if it does and if it can be one.</summary>
    private static string? NameOf(AttributeDeclaration attribute) =>
        attribute.Role is AttributeRole.Discharge or AttributeRole.Charge
        && attribute.Text("Name") is { } name && Identifiers.IsIdentifier(name)
            ? name
            : null;

    // A second cathode is a mistake with a rule of its own and has no group.
    private static bool IsNumbered(AttributeRole role) =>
        role is AttributeRole.Discharge or AttributeRole.Charge or AttributeRole.Electrolyte or AttributeRole.Retention
            or AttributeRole.CathodeCoating or AttributeRole.AnodeInterlayer or AttributeRole.ConductiveAdditive or AttributeRole.CriticalCurrent
            or AttributeRole.MeasuredConductivity or AttributeRole.ElectrolyteScaffold or AttributeRole.ElectrolyteFiller;
}
