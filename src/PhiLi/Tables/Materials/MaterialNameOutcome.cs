namespace PhiLi.Tables;

/// <summary>What came of looking for a material by what a table calls it.</summary>
internal enum MaterialNameOutcome
{
    /// <summary>The whole text names one material, or one family that stands for its members.</summary>
    Found,

    /// <summary>A part of the text names one; the rest says nothing that PhiLi understands.</summary>
    FoundByPart,

    /// <summary>There is no letter and no digit in the text.</summary>
    Empty,

    /// <summary>It names nothing that is known.</summary>
    Unknown,

    /// <summary>It names several, and none of them is taken.</summary>
    Ambiguous,

    /// <summary>It names a material that the role does not take, such as an anode material in the column of cathodes.</summary>
    WrongRole,
}
