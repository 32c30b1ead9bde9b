using System;

namespace PhiLi;

/// <summary>What is known of a material, with the source of each figure.</summary>
public abstract class MaterialAttribute : Attribute
{
    private protected MaterialAttribute(string? formula) => Formula = formula;

    /// <summary>
    /// Chemical formula, such as <c>"LiNi0.6Mn0.2Co0.2O2"</c>, with brackets (<c>Li1.3Al0.3Ti1.7(PO4)3</c>), fractions
    /// (<c>LiNi1/3Mn1/3Co1/3O2</c>) or as a molar mixture (<c>70Li2S-30P2S5</c>).
    /// </summary>
    public string? Formula { get; }

    /// <summary>What reports call the material; the class's own name if left out.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// Other names of the material in tables, between semicolons, such as <c>"NCM622; NMC 622"</c>. Blanks, dashes and capitals
    /// make no difference there.
    /// </summary>
    public string? Aliases { get; set; }

    /// <summary>Density, such as <c>"4.7 g/cm³"</c>; above zero.</summary>
    public string? Density { get; set; }

    /// <summary>Where the figures come from.</summary>
    public string? Source { get; set; }
}

/// <summary>Declares an active material: what a cathode or an anode stores lithium in.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ActiveMaterialAttribute : MaterialAttribute
{
    /// <summary>Declares an active material.</summary>
    /// <param name="formula">Chemical formula; the theoretical capacity n·F/(3.6·M) is derived from it.</param>
    public ActiveMaterialAttribute(string? formula = null)
        : base(formula)
    {
    }

    /// <summary>
    /// Electrons n exchanged per formula unit, above zero; zero means not stated. A cathode material that holds lithium then
    /// exchanges its lithium count; any other material has no theoretical capacity.
    /// </summary>
    public double Electrons { get; set; }

    /// <summary>Theoretical capacity of a material without a stoichiometry, such as <c>"1672 mAh/g"</c>; above zero.</summary>
    public string? TheoreticalCapacity { get; set; }

    /// <summary>Average potential against lithium, such as <c>"3.86 V"</c>.</summary>
    public string? AverageVoltage { get; set; }

    /// <summary>Charge per mass that cycles reversibly, such as <c>"350 mAh/g"</c>; above zero. Left out, capacity ratios use the theoretical one.</summary>
    public string? ReversibleCapacity { get; set; }
}

/// <summary>Declares an ion conductor: what an electrolyte or a coating is made of.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IonConductorAttribute : MaterialAttribute
{
    /// <summary>Declares an ion conductor.</summary>
    /// <param name="formula">Chemical formula; may be left out where a material has none.</param>
    public IonConductorAttribute(string? formula = null)
        : base(formula)
    {
    }

    /// <summary>Ionic conductivity, such as <c>"2.1 mS/cm"</c>; above zero.</summary>
    public string? Conductivity { get; set; }

    /// <summary>Temperature at which <see cref="Conductivity"/> was measured, such as <c>"25 °C"</c>.</summary>
    public string? ConductivityTemperature { get; set; }

    /// <summary>Activation energy of conduction, such as <c>"0.338 eV"</c> or <c>"24 kJ/mol"</c>; above zero.</summary>
    public string? ActivationEnergy { get; set; }

    /// <summary>What the activation energy is of.</summary>
    public ActivationForm ActivationForm { get; set; }

    /// <summary>Share of the current that lithium ions carry, t₊, such as <c>"0.42"</c>; above 0, at most 1.</summary>
    public string? TransferenceNumber { get; set; }

    /// <summary>Temperature of melting, across which no conductivity is extrapolated, such as <c>"60 °C"</c>; above 0 K.</summary>
    public string? MeltingPoint { get; set; }

    /// <summary>Lower end of the thermodynamic stability window, such as <c>"1.71 V vs Li⁺/Li"</c>.</summary>
    public string? StableFrom { get; set; }

    /// <summary>Upper end of the thermodynamic stability window, such as <c>"2.01 V vs Li⁺/Li"</c>.</summary>
    public string? StableTo { get; set; }

    /// <summary>Whether it has a long-range order.</summary>
    public Order Order { get; set; }

    /// <summary>
    /// Sites that several elements share, as pieces of the formula between semicolons, such as <c>"[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]"</c>: their
    /// entropy of mixing is told.
    /// </summary>
    public string? Sites { get; set; }
}
