using System;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>What a reading consists of, for whoever writes it.</summary>
internal interface IReadingParts
{
    void Write(JsonOutput output);
}

/// <summary>How its parts are written.</summary>
internal static class ReadingParts
{
    /// <summary>The parts that all readings have, without the closing brace.</summary>
    public static void Common(JsonOutput output, bool isValid, bool truncated, IReadOnlyList<Finding> findings)
    {
        output.Ascii("\"valid\":");
        output.Ascii(isValid ? "true" : "false");
        output.Ascii(",\"truncated\":");
        output.Ascii(truncated ? "true" : "false");
        output.Ascii(",\"findings\":");
        List(output, findings, WrittenFinding.Write);
    }

    /// <summary>A member that is a list.</summary>
    public static void List<T>(JsonOutput output, IEnumerable<T> items, Action<JsonOutput, T> write)
    {
        output.Byte('[');
        foreach (T item in items)
        {
            if (!output.JustOpened)
            {
                output.Byte(',');
            }

            write(output, item);
        }

        output.Byte(']');
    }

    /// <summary>A value, or null.</summary>
    public static void Value(JsonOutput output, object? value)
    {
        if (value is IPacket packet)
        {
            output.Raw(packet.ToJson());
        }
        else
        {
            output.Ascii("null");
        }
    }
}
