namespace PhiLi.Tables;

/// <summary>A name and the remark in brackets behind it: <c>Li (20 µm)</c>.</summary>
internal static class NameParts
{
    /// <summary>The text without its last bracket, and what stands in that; null where there is none or nothing before it.</summary>
    public static (string Head, string Remark)? Split(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] is not (')' or ']' or '}'))
            return null;

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is ')' or ']' or '}')
                depth++;
            else if (text[i] is '(' or '[' or '{' && --depth == 0)
                return i == 0 ? null : (text.Substring(0, i).Trim(), text.Substring(i + 1, text.Length - i - 2).Trim());
        }

        return null;
    }
}
