using PhiLi.Quantities;
using static PhiLi.Chemistry.FormulaCharacters;

namespace PhiLi.Chemistry;

/// <summary>What the reader of formulas says: the fault, then the remedy.</summary>
internal static class FormulaMessages
{
    public const string Missing = "A formula is missing: write one such as 'LiCoO2'.";

    public const string TooLong = "A formula has at most 200 characters: write a shorter one.";

    public const string TooDeep = "Brackets stand in each other at most 32 deep: multiply some of them out.";

    public const string EmptyBrackets = "The brackets are empty: write what they hold, or leave them out.";

    public const string CountOfNothing = "This number counts nothing: write it behind an element or a bracket, or in front of a part of a mixture.";

    public const string NothingBeforeJoint = "Nothing stands in front of this joint: write the part of the mixture that is missing, or leave the joint out.";

    public const string NothingAfterJoint = "Nothing stands behind this joint: write the part of the mixture that is missing, or leave the joint out.";

    public const string Blank = "A formula has no blank here: leave it out, or join the parts of a mixture with '·'.";

    public const string Charge = "A charge is no part of a formula: leave it out, and join the parts of a mixture with '-' or '·'.";

    public const string MixedDigits = "Digits on the line and subscript digits stand in one number: write all of them on the line.";

    public const string TooManyDigits = "A number in a formula has at most 15 characters: round it.";

    public const string SitesTooLong = "Sites have at most 400 characters: leave out those that hold one element only.";

    public const string MissingSite = "A site is missing here: write one such as '[Si0.6Ge0.4]1.74', or leave the semicolon out.";

    public static string NotInFormula(string symbol) => $"The formula holds no {symbol}: correct the site or the formula.";

    public static string MoreThanFormula(string symbol, Rational onSites, Rational inFormula) =>
        $"The sites hold {CountText.Of(onSites)} {symbol} and the formula {CountText.Of(inFormula)}: correct one of the two.";

    public static string Unopened(char bracket) => $"'{bracket}' closes nothing: open a bracket in front of it, or leave it out.";

    public static string Unclosed(char bracket) => $"'{bracket}' is never closed: write '{ClosingOf(bracket)}' where its group ends.";

    public static string WrongClosing(char opening, char closing) => $"'{opening}' is closed by '{closing}': write '{ClosingOf(opening)}'.";

    public static string Zero(string number) => $"'{number}' counts no atom: write a number above zero, or leave the element out.";

    public static string LeadingZero(string number) => $"'{number}' begins with a zero: write the letter O where oxygen is meant, or leave the zero out.";

    public static string NegativeCount(string number) => $"{Shown(number)} reads as a negative count: write a number above zero, or join the parts of a mixture with '·'.";

    public static string DecimalComma(string number) => $"'{number}' has a comma: write the decimal point, '{number.Replace(',', '.')}'.";

    public static string Fraction(string number) => $"'{number}' is no fraction: write two whole numbers, such as '1/3'.";

    public static string TwoPoints(string number) => $"'{number}' has two decimal points: write one.";

    public static string Unfinished(string number) => $"'{number}' ends without a digit: write '{number.TrimEnd('.')}', or the digits that are missing.";

    public static string Difference(string text) => $"{Shown(text)} is arithmetic, not a count: write its result.";

    public static string Variable(string text) => $"{Shown(text)}: a variable is not a formula: write the number.";

    public static string Word(string word) => $"'{word}' is a word, not an element's symbol: write symbols, such as 'Li'.";

    public static string Weightless(string symbol) => $"'{symbol}' has no standard atomic weight, so a formula with it has no mass: write another element.";

    public static string NotAnElement(string letters, string? meant) => meant is null
        ? $"'{letters}' is not an element: write its symbol, such as 'Li'."
        : $"'{letters}' is not an element: did you mean '{meant}'?";

    public static string TwoElements(string text, string metal, string count) =>
        $"'{text}' reads as two elements: did you mean '{metal}{count}'? If not, write '{text[0]}1{text.Substring(1)}'.";

    public static string ForeignDigit(string shown) => $"{shown} is a digit of another script: write 0 to 9.";

    public static string Stranger(string shown) => $"{shown} does not belong in a formula: leave it out.";
}
