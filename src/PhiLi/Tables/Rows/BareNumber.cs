namespace PhiLi.Tables;

/// <summary>Whether a value is a number without a unit, which then has that of its column.</summary>
internal static class BareNumber
{
    /// <summary>Whether nothing in a value is part of a unit. What is wrong in it is for the reader of literals.</summary>
    public static bool Is(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsLetter(c) && !IsExponent(value, i) || c is '%' or '‰' or '°' or '˚' or 'Ω' or '℃')
                return false;
        }

        return value.Length > 0;
    }

    // 1e-3, 1.85(3)E4: a letter between digits.
    private static bool IsExponent(string value, int index) =>
        value[index] is 'e' or 'E' && index > 0 && value[index - 1] is >= '0' and <= '9' or ')' or '.'
        && index + 1 < value.Length && value[index + 1] is >= '0' and <= '9' or '-' or '+' or '−';
}
