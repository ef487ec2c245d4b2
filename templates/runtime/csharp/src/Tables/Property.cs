using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Goitin.Runtime.Tables;

/// <summary>One property of a record's class: gets and sets it, whatever its type.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class Property<T>(PropertyInfo info)
{
    /// <summary>The .NET type of its values that are there.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(info.PropertyType) ?? info.PropertyType;

    /// <summary>The properties of the class by the key on the wire.</summary>
    public static Dictionary<string, Property<T>> All()
    {
        Dictionary<string, Property<T>> all = new(StringComparer.Ordinal);
        foreach (PropertyInfo one in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (Name(one) is { } key)
            {
                all.Add(key, Of(one));
            }
        }

        return all;
    }

    // Of the attribute's name alone: where System.Text.Json is not, each SDK has one of its own.
    private static string? Name(PropertyInfo property) =>
#if NETFRAMEWORK
        property.GetCustomAttributesData().FirstOrDefault(one => one.AttributeType.FullName == typeof(JsonPropertyNameAttribute).FullName)?.ConstructorArguments[0].Value as string;
#else
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
#endif

    /// <summary>The value; null: there is none.</summary>
    public abstract object? Get(T record);

    /// <summary>Sets it in a record that nobody else has yet.</summary>
    public abstract void Set(T record, object value);

    // Delegates are made once a class; where no code can be made while the program runs, reflection does the same.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where code can be made while the program runs.")]
    private static Property<T> Of(PropertyInfo info) => RuntimeFeature.IsDynamicCodeSupported
        ? (Property<T>)Activator.CreateInstance(typeof(BoundProperty<,>).MakeGenericType(typeof(T), info.PropertyType), info)!
        : new ReflectedProperty<T>(info);
}

/// <summary>By delegates to the accessors.</summary>
internal sealed class BoundProperty<T, TValue>(PropertyInfo info) : Property<T>(info)
{
    private readonly Func<T, TValue> _get = info.GetMethod!.CreateDelegate<Func<T, TValue>>();
    private readonly Action<T, TValue> _set = info.SetMethod!.CreateDelegate<Action<T, TValue>>();

    public override object? Get(T record) => _get(record);

    public override void Set(T record, object value) => _set(record, (TValue)value);
}

/// <summary>By reflection.</summary>
internal sealed class ReflectedProperty<T>(PropertyInfo info) : Property<T>(info)
{
    private readonly PropertyInfo _info = info;

    public override object? Get(T record) => _info.GetValue(record);

    public override void Set(T record, object value) => _info.SetValue(record, value);
}
