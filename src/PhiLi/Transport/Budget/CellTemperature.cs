using System;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>The temperature that a cell is at.</summary>
/// <param name="IsDeclared">Whether the description says anything of it.</param>
/// <param name="Kelvins">K; null where nothing is said, or only a bound.</param>
internal readonly record struct CellTemperature(bool IsDeclared, Bounded? Kelvins)
{
    /// <summary>25 °C in K: what kinetics count with where no temperature is declared, and where most conductivities are measured.</summary>
    public const double Room = 298.15;

    /// <summary>The temperature of kinetics; null where a bound is all that is known.</summary>
    public Bounded? ForKinetics => IsDeclared ? Kelvins : Bounded.Exact(Room);

    /// <summary>Whether a conductivity that was measured at room temperature may be another one here.</summary>
    public bool IsFarFromRoom => IsDeclared && !(Kelvins is { } at && Math.Abs(at.Value - Room) <= Arrhenius.NegligibleSpan);

    public static CellTemperature Of(Cell cell)
    {
        var given = cell.Conditions?[Slots.Temperature];
        return new(given is not null, Bounds.Of(given?.Figure));
    }
}
