namespace Goitin.Runtime.Tables;

/// <summary>Texts and codes as a field carries them that need not be there: an empty one is none, as it is where it is read.</summary>
public static class Texts
{
    /// <summary>A text.</summary>
    /// <param name="value">The text; null: none.</param>
    /// <returns>The text; null: there is none, or it is empty.</returns>
    public static string? Carried(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>A code.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The code; null: none.</param>
    /// <returns>The code; null: there is none, or it is the default, which stands for none.</returns>
    public static T? Carried<T>(T? value)
        where T : struct, ICode<T> => value is { Code.Length: > 0 } ? value : null;
}
