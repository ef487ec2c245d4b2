using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>The fields of a form, as the JSON object that they mean: every value is a text, in the order of the form.</summary>
internal static class FormFields
{
    /// <summary>That object; to be disposed.</summary>
    /// <exception cref="InvalidPacketException">A text cannot be written in UTF-8.</exception>
    public static JsonOutput Json(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        JsonOutput output = new();
        output.Byte('{');
        foreach ((string name, string? text) in fields)
        {
            if (!output.JustOpened)
            {
                output.Byte(',');
            }

            output.Text(name);
            output.Byte(':');
            output.Text(text ?? "");
        }

        output.Byte('}');
        return output;
    }
}
