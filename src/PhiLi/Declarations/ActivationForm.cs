namespace PhiLi;

/// <summary>What an activation energy is of. From 25 to 60 °C the first gives 0.8949 times the second.</summary>
public enum ActivationForm
{
    /// <summary>σT = A·exp(−Ea/kT), the usual form for solids, and where the source does not say.</summary>
    ConductivityTimesTemperature,

    /// <summary>σ = A·exp(−Ea/kT).</summary>
    Conductivity,
}
