namespace Qcvn120.Runtime;

/// <summary>What generated records give the runtime: their table, and their values in its order.</summary>
internal interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    static abstract RecordType<TSelf> Table { get; }

    static abstract TSelf Make(Values values);

    object?[] ToValues();

    UnknownMembers Unknown { get; }
}

/// <summary>The values of one record that has been read, in the order of its table.</summary>
internal readonly struct Values(object?[] slots, int first, UnknownMembers unknown)
{
    public UnknownMembers Unknown => unknown;

    /// <summary>The value of a row; its type's default where there is none.</summary>
    public T Get<T>(int row) => slots[first + row] is T value ? value : default!;
}
