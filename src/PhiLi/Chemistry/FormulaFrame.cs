using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>What has been read inside one pair of brackets, or outside all of them.</summary>
internal sealed class FormulaFrame(char opening, int start)
{
    /// <summary>The bracket; NUL outside all of them.</summary>
    public char Opening { get; } = opening;

    public int Start { get; } = start;

    /// <summary>The components that are finished, each multiplied by its coefficient.</summary>
    public Composition Sum { get; } = new();

    /// <summary>The component that is being read.</summary>
    public Composition Component { get; private set; } = new();

    public Rational Coefficient { get; private set; } = Rational.One;

    /// <summary>Where the component's coefficient stands; −1 where it has none.</summary>
    public int CoefficientStart { get; private set; } = -1;

    public int CoefficientLength { get; private set; }

    /// <summary>Where the joint before the component stands; −1 for the first.</summary>
    public int JointAt { get; set; } = -1;

    /// <summary>Whether an element or a bracket of the component has been met, faulty ones included.</summary>
    public bool Started { get; set; }

    /// <summary>How many elements and brackets of the component have been read.</summary>
    public int Units { get; set; }

    /// <summary>The component's last element where nothing has been read behind it.</summary>
    public FormulaElement? Last { get; set; }

    /// <summary>Whether nothing at all has been met.</summary>
    public bool IsEmpty => !Started && CoefficientStart < 0 && JointAt < 0;

    public void SetCoefficient(Rational value, int from, int length)
    {
        Coefficient = value;
        CoefficientStart = from;
        CoefficientLength = length;
    }

    public void FinishComponent()
    {
        Sum.Add(Component, Coefficient);
        Component = new Composition();
        Coefficient = Rational.One;
        CoefficientStart = -1;
        JointAt = -1;
        Started = false;
        Units = 0;
        Last = null;
    }
}
