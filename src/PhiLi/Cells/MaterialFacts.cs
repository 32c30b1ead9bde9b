using PhiLi.Chemistry;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Cells;

/// <summary>What is known of a material. Everything is worked out when first asked for: most cells ask for little.</summary>
/// <remarks>A figure of a material that cannot be read is absent here; the fault is reported at the material only.</remarks>
internal sealed class MaterialFacts(MaterialDeclaration declaration)
{
    private readonly AttributeDeclaration? _attribute = FirstFacts(declaration);
    private FormulaReading? _formula;
    private Figure? _theoreticalCapacity;
    private bool _isTheoryKnown;

    public MaterialDeclaration Declaration { get; } = declaration;

    /// <summary>What reports call the material.</summary>
    public string Name => Text("Name") ?? Identifiers.SimpleName(Declaration.TypeName);

    public string? Source => Text("Source");

    public string? FormulaText => Text("Formula");

    /// <summary>Whether its author says which sites several elements share.</summary>
    public bool StatesSites => Text("Sites") is not null;

    /// <summary>Entropy of mixing on its declared sites, J/(mol·K) per formula unit; null where it declares none, or none that can be read.</summary>
    public double? EntropyOfMixing => Text("Sites") is { } text && SiteReader.Read(text) is { } sites ? MixingEntropy.Of(sites) : null;

    /// <summary>Whether it has a long-range order.</summary>
    public Order Order => (Order)Integer("Order");

    /// <summary>What its activation energy is of.</summary>
    public ActivationForm ActivationForm => (ActivationForm)Integer("ActivationForm");

    public Formula? Formula => (_formula ??= Formula.Read(FormulaText)).Formula;

    /// <summary>Electrons exchanged per formula unit: declared, or the lithium count of a cathode material that holds lithium.</summary>
    public Rational? Electrons
    {
        get
        {
            if (Text("Electrons") is { } text && Rational.TryParse(text, out var declared) && !declared.IsZero)
                return declared.Sign > 0 ? declared : null;

            if (Is(Family.Cathode) && Formula is { } composition && composition.Count("Li") is { Sign: > 0 } lithium)
                return lithium;

            return null;
        }
    }

    /// <summary>Whether its author says how much it takes, in electrons or as a capacity.</summary>
    public bool StatesElectrons => Text("TheoreticalCapacity") is not null || Text("Electrons") is { } text && Rational.TryParse(text, out var declared) && declared.Sign > 0;

    /// <summary>Theoretical capacity, C/kg: as declared, or derived from the formula; null where the material has neither.</summary>
    public Figure? TheoreticalCapacity
    {
        get
        {
            if (!_isTheoryKnown)
            {
                _theoreticalCapacity = FindTheoreticalCapacity();
                _isTheoryKnown = true;
            }

            return _theoreticalCapacity;
        }
    }

    /// <summary>The broadest family, such as <c>Sulfide</c> of an argyrodite; null where the type is no more than an electrode or an electrolyte.</summary>
    public string? BroadestFamily
    {
        get
        {
            var families = Declaration.Families;
            return families.Count switch
            {
                0 => null,
                1 => Identifiers.SimpleName(Declaration.TypeName),
                _ => Identifiers.SimpleName(families[families.Count - 2]),
            };
        }
    }

    /// <summary>Whether it is of a family, or is the family itself.</summary>
    public bool Is(string family) => Family.Is(Declaration, family);

    /// <summary>The usable quantity that its attribute gives, if any.</summary>
    public Figure? Figure(Slot slot) => Reading(slot) is { } reading ? Cells.Figure.Of(reading.Quantity!) : null;

    /// <summary>The usable quantity that its attribute gives, with its kind; there is a quantity in it.</summary>
    public Reading? Reading(Slot slot) =>
        Text(slot.Name) is { } text && QuantityParser.Read(text, slot) is { Quantity: { } quantity } reading && slot.Admits(quantity) ? reading : null;

    private Figure? FindTheoreticalCapacity()
    {
        if (Figure(Slots.TheoreticalCapacity) is { } declared)
            return declared;

        return Formula is { } composition && Electrons is { } electrons
            ? Cells.Figure.Exact(Chemistry.TheoreticalCapacity.Of(composition, electrons) * QuantityKinds.SpecificCapacity.Customary.Factor)
            : null;
    }

    /// <summary>Whether its attribute says something in a slot, readable or not: cheaper than to read it.</summary>
    public bool States(Slot slot) => Text(slot.Name) is not null;

    private int Integer(string name) => _attribute?.Integer(name) ?? 0;

    private string? Text(string name) => _attribute?.Text(name);

    private static AttributeDeclaration? FirstFacts(MaterialDeclaration declaration)
    {
        foreach (var _attribute in declaration.Attributes)
        {
            if (_attribute.Role is AttributeRole.ActiveMaterial or AttributeRole.IonConductor)
                return _attribute;
        }

        return null;
    }
}
