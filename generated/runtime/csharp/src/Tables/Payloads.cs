using System;
using System.Collections.Generic;
using System.Reflection;

namespace Goitin.Runtime.Tables;

/// <summary>Payloads as a message carries them, whatever their type, so that a value equals what is read of its own bytes.</summary>
public static class Payloads
{
    /// <summary>A list that never changes, and a time without what no pattern has; anything else as it is.</summary>
    /// <typeparam name="T">The type of the payload.</typeparam>
    /// <param name="value">The payload.</param>
    /// <returns>What the message carries of it.</returns>
    public static T Carried<T>(T value) => Of<T>.Carry is { } carry && value is not null ? carry(value) : value;

    private static class Of<T>
    {
        public static readonly Func<T, T>? Carry = Made();

        private static Func<T, T>? Made()
        {
            Type type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
            if (type == typeof(DateTime))
            {
                return value => (T)(object)Times.Carried((DateTime)(object)value!, seconds: true);
            }

            bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
            return isList ? List(typeof(ValueList<>).MakeGenericType(type.GetGenericArguments())) : null;
        }

        private static Func<T, T> List(Type list) =>
            (Func<T, T>)list.GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate(typeof(Func<T, T>));
    }
}
