using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Goitin.Runtime.Tables;

/// <summary>Payloads as a message carries them, whatever their type, so that a value equals what is read of its own bytes.</summary>
public static class Payloads
{
    /// <summary>A list that never changes, and a time without what no pattern has; anything else as it is.</summary>
    /// <typeparam name="T">The type of the payload.</typeparam>
    /// <param name="value">The payload.</param>
    /// <returns>What the message carries of it.</returns>
    public static T Carried<T>(T value) => value is null || Carrier<T>.Own is not { } own ? value : own.Carried(value);

    private abstract class Carrier<T>
    {
        public static readonly Carrier<T>? Own = Made();

        public abstract T Carried(T value);

        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Of lists whose items are structs the generated services name the type.")]
        [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The constructor is called here alone.")]
        private static Carrier<T>? Made()
        {
            bool isList = typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
            object? made = typeof(T) == typeof(DateTime) ? new TimeCarrier()
                : typeof(T) == typeof(DateTime?) ? new OptionalTimeCarrier()
                : isList ? Activator.CreateInstance(typeof(ListCarrier<>).MakeGenericType(typeof(T).GetGenericArguments()))
                : null;
            return (Carrier<T>?)made;
        }
    }

    private sealed class ListCarrier<TItem> : Carrier<IReadOnlyList<TItem>>
    {
        public override IReadOnlyList<TItem> Carried(IReadOnlyList<TItem> value) => ValueList<TItem>.Of(value);
    }

    private sealed class TimeCarrier : Carrier<DateTime>
    {
        public override DateTime Carried(DateTime value) => Times.Carried(value, seconds: true);
    }

    private sealed class OptionalTimeCarrier : Carrier<DateTime?>
    {
        public override DateTime? Carried(DateTime? value) => Times.Carried(value, seconds: true);
    }
}
