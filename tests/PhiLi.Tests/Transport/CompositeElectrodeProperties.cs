using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CompositeElectrodeProperties
{
    private static readonly Gen<(double Ionic, double Electronic, double ChargeTransfer)> Any =
        Gen.Select(Physical.Decades(-6, 6), Physical.Decades(-6, 6), Physical.Decades(-6, 6));

    // ν up to 20, which the ladder resolves.
    private static readonly Gen<(double Ionic, double Electronic, double ChargeTransfer)> Resolved =
        Gen.Select(Physical.Decades(-2, 2), Physical.Decades(-2, 2), Physical.Decades(-0.3, 3));

    [Fact]
    public void It_is_what_a_ladder_of_resistors_has() => Resolved.Sample(
        (ionic, electronic, chargeTransfer) =>
        {
            // The ladder errs with the square of its step: one extrapolation takes that away.
            var coarse = Ladder(ionic, electronic, chargeTransfer, 1000);
            var fine = Ladder(ionic, electronic, chargeTransfer, 2000);
            Physical.Close(fine + ((fine - coarse) / 3), CompositeElectrode.Resistance(ionic, electronic, chargeTransfer), 1e-7);
        },
        iter: 300);

    [Fact]
    public void It_is_the_same_with_ions_and_electrons_exchanged() => Any.Sample((ionic, electronic, chargeTransfer) => Physical.Close(
        CompositeElectrode.Resistance(electronic, ionic, chargeTransfer)!.Value,
        CompositeElectrode.Resistance(ionic, electronic, chargeTransfer)));

    [Fact]
    public void It_grows_with_each_of_its_parts() => Gen.Select(Any, Gen.Double[1, 3]).Sample((parts, factor) =>
    {
        var (ionic, electronic, chargeTransfer) = parts;
        var least = CompositeElectrode.Resistance(ionic, electronic, chargeTransfer)!.Value * (1 - 1e-12);
        Assert.True(CompositeElectrode.Resistance(ionic * factor, electronic, chargeTransfer) >= least);
        Assert.True(CompositeElectrode.Resistance(ionic, electronic * factor, chargeTransfer) >= least);
        Assert.True(CompositeElectrode.Resistance(ionic, electronic, chargeTransfer * factor) >= least);
    });

    [Fact]
    public void All_parts_twice_are_twice_the_resistance() => Any.Sample((ionic, electronic, chargeTransfer) => Physical.Close(
        2 * CompositeElectrode.Resistance(ionic, electronic, chargeTransfer)!.Value,
        CompositeElectrode.Resistance(2 * ionic, 2 * electronic, 2 * chargeTransfer)));

    // A network dissipates no more than any other way its current could take (Thomson): evenly, which gives R_ct + (R_i+R_e)/3.
    // And no less than its rails joined without charge transfer.
    [Fact]
    public void It_lies_between_its_two_limits() => Any.Sample((ionic, electronic, chargeTransfer) =>
    {
        var result = CompositeElectrode.Resistance(ionic, electronic, chargeTransfer)!.Value;
        Assert.True(result <= (chargeTransfer + ((ionic + electronic) / 3)) * (1 + 1e-12));
        Assert.True(result >= ionic * electronic / (ionic + electronic) * (1 - 1e-12));
        Assert.True(result >= chargeTransfer * (1 - 1e-12));
    });

    /// <summary>
    /// A ladder of real resistors: two rails of equal pieces, a rung at each joint, half rungs at the ends. A current of one enters the
    /// ionic rail at one end and leaves the electronic rail at the other. The ionic current of each piece is unknown; the voltages
    /// around each mesh add up to nothing, which is a tridiagonal system.
    /// </summary>
    private static double Ladder(double ionic, double electronic, double chargeTransfer, int pieces)
    {
        var (i, e) = (ionic / pieces, electronic / pieces);
        double Rung(int joint) => chargeTransfer * pieces * (joint == 0 || joint == pieces ? 2 : 1);

        var upper = new double[pieces];
        var right = new double[pieces];
        for (var k = 0; k < pieces; k++)
        {
            var (before, after) = (Rung(k), Rung(k + 1));
            var below = k == 0 ? 0 : -before;
            var pivot = i + e + before + after - (k == 0 ? 0 : below * upper[k - 1]);
            upper[k] = k == pieces - 1 ? 0 : -after / pivot;
            right[k] = (e + (k == 0 ? before : -below * right[k - 1])) / pivot;
        }

        var current = new double[pieces];
        for (var k = pieces - 1; k >= 0; k--)
            current[k] = right[k] - (k == pieces - 1 ? 0 : upper[k] * current[k + 1]);

        // Down the first rung, then along the electronic rail.
        var voltage = Rung(0) * (1 - current[0]);
        foreach (var piece in current)
            voltage += e * (1 - piece);
        return voltage;
    }
}
