using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class StackEnergyTests
{
    private const double PerSquareCentimetre = 36_000;

    // 3 mAh/cm², 3.8 V, 40 mg/cm², 150 µm.
    [Fact]
    public void A_known_stack_comes_out()
    {
        Physical.Close(285, StackEnergy.PerMass(3 * PerSquareCentimetre, 3.8, 0.4) / 3600);
        Physical.Close(760, StackEnergy.PerVolume(3 * PerSquareCentimetre, 3.8, 150e-6) / 3.6e6);
    }

    [Fact]
    public void Without_a_mass_or_a_voltage_it_is_unknown()
    {
        Assert.Null(StackEnergy.PerMass(PerSquareCentimetre, 3.8, 0));
        Assert.Null(StackEnergy.PerMass(PerSquareCentimetre, 0, 0.4));
        Assert.Null(StackEnergy.PerVolume(-1, 3.8, 150e-6));
        Assert.Null(StackEnergy.PerVolume(PerSquareCentimetre, double.NaN, 150e-6));
    }
}
