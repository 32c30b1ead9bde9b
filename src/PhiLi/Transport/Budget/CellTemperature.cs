using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>The temperature that a cell is at.</summary>
/// <param name="IsDeclared">Whether the description says anything of it.</param>
/// <param name="Kelvins">K; null where nothing is said, or only a bound.</param>
internal readonly record struct CellTemperature(bool IsDeclared, Bounded? Kelvins)
{
    /// <summary>25 °C in K: what kinetics count with where no temperature is declared.</summary>
    private const double Room = 298.15;

    /// <summary>The temperature of kinetics; null where a bound is all that is known.</summary>
    public Bounded? ForKinetics => IsDeclared ? Kelvins : Bounded.Exact(Room);

    public static CellTemperature Of(Cell cell)
    {
        var given = cell.Conditions?[Slots.Temperature];
        return new(given is not null, Bounds.Of(given?.Figure));
    }
}
