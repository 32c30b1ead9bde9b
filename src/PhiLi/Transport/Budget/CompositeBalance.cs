namespace PhiLi.Transport;

/// <summary>What the masses of a composite cathode say of its volume.</summary>
/// <param name="Porosity">Share of the volume that is empty, derived from mass, thickness and densities; null where they are not all known. Below zero it is impossible.</param>
/// <param name="Active">Volume fraction of active material, pores counted.</param>
/// <param name="Ionic">Volume fraction of the ion conductor, pores counted.</param>
/// <param name="Electronic">Volume fraction of the conductive additive, pores counted.</param>
internal sealed record CompositeBalance(Bounded? Porosity, double? Active, double? Ionic, double? Electronic);
