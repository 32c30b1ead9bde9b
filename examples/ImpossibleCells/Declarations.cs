using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// PhiLi adds the numbers to the class, which C# allows to partial classes only: 'partial' was forgotten.
// PHILI1001 at "PartialForgotten": PartialForgotten must be partial, so that PhiLi can add members: write 'partial class PartialForgotten'.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public class PartialForgotten;

public static class ClosedNotebook
{
    // Nor can it add anything where a class around the cell is not partial.
    // PHILI1001 at "InsideClosedNotebook": ClosedNotebook must be partial, so that PhiLi can add members: write 'partial class ClosedNotebook'.
    [Cell]
    [Cathode<LithiumCobaltOxide>]
    [Electrolyte<Lpscl>]
    [Anode<LithiumIndium>]
    [Discharge("1.06 mAh/cm²", Rate = "5C")]
    public partial class InsideClosedNotebook;
}

// A cell carries constants in nested classes: it is a class and no value.
// PHILI1002 at "CellAsStruct": A cell cannot be a struct: declare it as 'partial class CellAsStruct'.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial struct CellAsStruct;

// Copied from another cell, whose cathode stayed behind.
// PHILI1003 at "Cathode<Nmc811>": [Cathode] stands here a second time: remove one of the two.
[Cell]
[Cathode<Nmc622>]
[Cathode<Nmc811>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class TwoCathodes;

// Most papers print mAh/g and not the loading: no fault, but no Φ follows from it.
// PHILI1004 at "Cell": This cell compiles without Phi: 'Discharge' gives its capacity per mass. Add ActiveLoading to the cathode.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("142 mAh/g", Rate = "0.1C")]
public partial class LoadingNotPrinted;

// A step's name becomes a member of the class, and a member cannot begin with a digit.
// PHILI1005 at "5C rate": '5C rate' cannot be the name of a C# member: write letters, digits and underscores, beginning with a letter.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C", Name = "5C rate")]
public partial class StepNamedLikeItsRate;

// The class has a Phi of its own, and C# allows one.
// PHILI1005 at "PhiByHand": PhiByHand declares or inherits 'Phi', which PhiLi generates: rename it.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class PhiByHand
{
    public const double Phi = 1.98;
}

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C", Cycle = 3)]
public partial class Formation;

// The same cell with another electrolyte, as somebody used to classes would say it. Each cell describes itself.
// PHILI1006 at "FormationOnGarnet": FormationOnGarnet inherits from Formation, which is a cell: describe FormationOnGarnet in full and derive it from nothing that is a cell.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Llzto>]
[Anode<LithiumIndium>]
[Discharge("0.87 mAh/cm²", Rate = "1C")]
public partial class FormationOnGarnet : Formation;

// Generated code is in a file of its own, where this class does not exist.
// PHILI1007 at "OnlyInThisFile": OnlyInThisFile is local to its file, where generated code cannot reach it: remove 'file', or write 'internal'.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
file partial class OnlyInThisFile;

// [Cell] was forgotten: nobody would read the rest.
// PHILI1008 at "Discharge": [Discharge] describes a cell, and CellForgotten is none: add [Cell], or remove [Discharge].
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class CellForgotten;

// The number of a cycle is taken from what PhiLi generates, and does not exist while PhiLi reads.
// PHILI1010 at "Formation.Discharge.Cycle + 1": Cycle uses a constant that PhiLi generates, which does not exist yet when PhiLi reads the cell: write the value itself.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C", Cycle = Formation.Discharge.Cycle + 1)]
public partial class CycleAfterFormation;

// A report prints why a finding was accepted, so the reason cannot be left out.
// PHILI1011 at "Accept": This waiver of PHILI3001 gives no reason and so accepts nothing: say why the data stand as they are, such as "As published."
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
[Accept("PHILI3001")]
public partial class WaiverWithoutReason;

// One digit too many: nothing would be accepted, and nobody would notice.
// PHILI1012 at "PHILI30001": 'PHILI30001' is no rule's id: did you mean 'PHILI3001'?
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
[Accept("PHILI30001", "As published.")]
public partial class WaiverOfNoRule;

// The capacity was put right, and the waiver stayed: it would hide the next mistake.
// PHILI1013 at "PHILI3001": PHILI3001 finds nothing to accept here: delete this waiver.
[Cell]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
[Accept("PHILI3001", "As published.")]
public partial class WaiverLeftBehind;

// A zero-width space came with the pasted name: the cell would never be found by it.
// PHILI1014 at "\u200B": Name holds U+200B, which nobody can see: delete it.
[Cell("LCO |\u200B LPSCl | Li-In")]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class NameWithZeroWidthSpace;

// The name is half a page of the paper.
// PHILI1015 at "PastedPage.Text": Name has 1 412 characters and may have 1 000: shorten it.
[Cell(PastedPage.Text)]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class NamedByHalfAPage;

internal static class PastedPage
{
    public const string Text = Paragraph + Paragraph + Paragraph + Paragraph;

    private const string Paragraph =
        "The composite cathode was mixed by hand in an agate mortar for thirty minutes and then spread on a pellet of the electrolyte, "
        + "which had been pressed at 370 MPa in a mould of PEEK between two pistons of steel; the indium foil and the lithium foil were "
        + "put on the other side of it, and the whole was held at a constant stack pressure while it was cycled. ";
}
