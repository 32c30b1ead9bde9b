using PhiLi.Cells;
using PhiLi.Chemistry;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>How much more than a limit a capacity is.</summary>
/// <param name="Limit">The theoretical capacity on the capacity's own basis.</param>
/// <param name="IsBeyondAll">Whether it is also above what further lithium would allow.</param>
internal sealed record Excess(Figure Limit, bool IsBeyondAll);

/// <summary>What an active material holds by its formula, and how hard that limit is.</summary>
/// <param name="Material">The material.</param>
/// <param name="Capacity">The theoretical capacity, C/kg.</param>
/// <param name="Utmost">With a second lithium where the structure takes one, C/kg.</param>
internal sealed record Theory(MaterialFacts Material, Figure Capacity, Figure Utmost)
{
    public static Theory? Of(Part? electrode) =>
        electrode?.Material is { TheoreticalCapacity: { } capacity } material ? new Theory(material, capacity, UtmostOf(material, capacity)) : null;

    /// <summary>Null where some value that the digits allow fits.</summary>
    /// <param name="capacity">A capacity per mass, per area or in all.</param>
    /// <param name="amount">The loading for one per area, the mass for one in all.</param>
    public Excess? Excess(Given capacity, ActiveAmount? amount)
    {
        if (amount is null && !ReferenceEquals(capacity.Kind, QuantityKinds.SpecificCapacity))
            return null;

        var limit = amount is null ? Capacity : Capacity * amount.Figure;
        var utmost = amount is null ? Utmost : Utmost * amount.Figure;
        return capacity.Figure.Interval.IsEntirelyAbove(limit.Interval)
            ? new Excess(limit, capacity.Figure.Interval.IsEntirelyAbove(utmost.Interval))
            : null;
    }

    /// <summary>
    /// Discharges of layered and olivine cathodes cannot exceed the formula. Conversion cathodes and layered sulfides can with a
    /// redox-active catholyte, first cycles and charges with side reactions, spinels with a second lithium.
    /// </summary>
    public Severity SeverityOf(Step step, bool isBeyondAll) =>
        step.IsDischarge && step.Cycle != 1 && isBeyondAll && IsHard ? Severity.Error : Severity.Warning;

    /// <summary>
    /// Whether no lithium goes in beyond the formula's: by the structure (layered oxide, olivine, a spinel with its second lithium), or
    /// because its author says how many electrons it takes. A material of which neither is known may take more.
    /// </summary>
    private bool IsHard =>
        !Material.Is(Family.ConversionCathode) && !Material.Is(Family.LayeredSulfide)
        && (Material.Is(Family.LayeredOxide) || Material.Is(Family.Olivine) || Material.Is(Family.Spinel)
            || Material.StatesElectrons || Structure.IsLayeredOrOlivine(Material.Formula));

    /// <summary><c>NMC622 holds</c>, or <c>11.0 mg/cm² of NMC622 hold</c>.</summary>
    public string Holder(ActiveAmount? amount) => amount is null ? Name + " holds" : amount.Words + " of " + Name + " hold";

    /// <summary>The limit with its formula and n, and per area with the theory that it is made of.</summary>
    public string Told(Given capacity, Excess excess, ActiveAmount? amount) => amount is null
        ? Say.As(capacity, excess.Limit) + " (" + Origin + ")"
        : Say.As(capacity, excess.Limit) + " (" + Say.In(Capacity, QuantityKinds.SpecificCapacity) + ", " + Origin + ")";

    /// <summary>What to do about a step.</summary>
    public string Remedy(Step step, Severity severity)
    {
        if (severity == Severity.Error)
            return "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.";

        var reason = !step.IsDischarge ? "A charge can hold side reactions"
            : step.Cycle == 1 ? "A first cycle can hold irreversible reactions"
            : Material.Is(Family.Spinel) ? "A second lithium would allow " + Say.In(Utmost, QuantityKinds.SpecificCapacity)
            : "A redox-active electrolyte can add to it";
        return reason + "; check the capacity and its basis, or accept it with a reason.";
    }

    private string Name => Words.Clip(Material.Name);

    private string Origin => Material.Figure(Slots.TheoreticalCapacity) is not null || Material.Electrons is not { } electrons
        ? "as declared"
        : Words.Clip(Material.FormulaText!) + ", n = " + Numbers.Significant(electrons, 4);

    private static Figure UtmostOf(MaterialFacts material, Figure capacity)
    {
        if (!material.Is(Family.Spinel))
            return capacity;

        // LiMn2O4 goes on to Li2Mn2O4 near 3 V: twice the lithium of the formula, whatever n was declared.
        var doubled = material.Figure(Slots.TheoreticalCapacity) is null && material.Formula is { } formula && formula.Count("Li") is { Sign: > 0 } lithium
            ? Figure.Exact(TheoreticalCapacity.Of(formula, lithium * 2) * QuantityKinds.SpecificCapacity.Customary.Factor)
            : capacity * Figure.Exact(2);
        return doubled.Interval.IsEntirelyBelow(capacity.Interval) ? capacity : doubled;
    }
}
