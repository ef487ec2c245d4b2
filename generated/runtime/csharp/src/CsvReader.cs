using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Reads the rows of a CSV text as spreadsheets write it: cells in quotes where they need them, a quote in them doubled.</summary>
internal sealed class CsvReader(string text)
{
    private static readonly char[] Separators = [';', '\t', ','];
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private readonly char _separator = Separator(text);
    private int _at;

    /// <summary>The cells of the next row without the blanks around them; null behind the last.</summary>
    public List<string>? Next()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        List<string> cells = [];
        do
        {
            cells.Add(Cell());
        }
        while (_at < text.Length && text[_at++] == _separator);
        return cells;
    }

    // What the first line has most of.
    private static char Separator(string text)
    {
        int end = text.IndexOf('\n');
        string first = end < 0 ? text : text.Substring(0, end);
        return Separators.OrderByDescending(one => first.Count(each => each == one)).First();
    }

    // Up to the separator or the line's end behind it.
    private string Cell()
    {
        StringBuilder cell = new();
        bool isQuoted = _at < text.Length && text[_at] == '"';
        _at += isQuoted ? 1 : 0;
        while (_at < text.Length && (isQuoted || (text[_at] != _separator && text[_at] != '\n')))
        {
            bool isDoubled = text[_at] == '"' && _at + 1 < text.Length && text[_at + 1] == '"';
            if (isQuoted && text[_at] == '"' && !isDoubled)
            {
                isQuoted = false;
                _at++;
                continue;
            }

            cell.Append(text[_at]);
            _at += isQuoted && isDoubled ? 2 : 1;
        }

        return cell.ToString().Trim(Blanks);
    }
}
