using System;
using System.Collections.Generic;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What fills a blank of a sentence: apart from language, and in words where those differ.</summary>
internal readonly record struct Word(string Neutral, string Vi, string En)
{
    public static implicit operator Word(string text) => new(text, text, text);

    /// <summary>A kind of JSON that was met.</summary>
    public static Word Met(JsonType type)
    {
        string kind = type switch
        {
            JsonType.Null => "null",
            JsonType.True or JsonType.False => "boolean",
            JsonType.Number => "number",
            JsonType.Text => "text",
            JsonType.List => "list",
            _ => "object",
        };
        (string vi, string en) = Phrasebook.Kinds[kind];
        return new(kind, vi, en);
    }

    /// <summary>A form that is asked, by its key in the phrasebook.</summary>
    public static Word Form(string neutral, string key, params (string Place, string Text)[] blanks)
    {
        (string vi, string en) = Phrasebook.Forms[key];
        return new(neutral, Filled(vi, Of), Filled(en, Of));

        string Of(string place) => Array.Find(blanks, blank => blank.Place == place).Text;
    }

    /// <summary>A text with its blanks filled; what fills one is never looked at again.</summary>
    public static string Filled(string text, Func<string, string> filling)
    {
        StringBuilder filled = new();
        for (int open; (open = text.IndexOf('{', StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf('}', open);
            filled.Append(text, 0, open).Append(filling(text[(open + 1)..close]));
            text = text[(close + 1)..];
        }

        return filled.Append(text).ToString();
    }

    /// <summary>The names of the blanks of a text, in order.</summary>
    public static IEnumerable<string> Blanks(string text)
    {
        for (int open = -1; (open = text.IndexOf('{', open + 1)) >= 0;)
        {
            yield return text[(open + 1)..text.IndexOf('}', open)];
        }
    }
}
