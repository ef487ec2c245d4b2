using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Qcvn120.Runtime;

/// <summary>
/// Các bản ghi của một thông điệp dài, lần lượt từng cái một. / The records of a long message, one after the other.
/// </summary>
/// <remarks>
/// Sau bản ghi cuối cùng, các thuộc tính nói về phần còn lại của thông điệp; trước đó chưa biết gì.
/// / Behind the last record the properties tell of the rest of the message; before that nothing is known.
/// </remarks>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed class MessageStream<T> : IEnumerable<Reading<T>>, IDisposable
    where T : Packet<T>, IRecord<T>
{
    private readonly Stream _utf8;
    private readonly ReadOptions _options;
    private readonly IEnumerator<Reading<T>> _records;
    private bool _hasError;

    internal MessageStream(Stream utf8, Row payload, ReadOptions options)
    {
        _utf8 = utf8;
        _options = options;
        _records = Records(new MessageCutter(utf8, payload, options)).GetEnumerator();
    }

    /// <summary>Dịch vụ. / The service.</summary>
    public Service Service => _options.Service!;

    /// <summary>Yêu cầu hay phản hồi. / Request or response.</summary>
    public MessageKind Kind => _options.Kind!.Value;

    /// <summary>Các phát hiện ngoài các bản ghi. / The findings outside the records.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Đã đọc hết, và cả thông điệp không có lỗi nào. / All was read, and there is no error in the whole message.</summary>
    public bool IsValid { get; private set; }

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated { get; private set; }

    /// <summary>Các bản ghi còn lại; mỗi bản ghi chỉ đến một lần. / The records that are left; each comes once only.</summary>
    /// <returns>Giá trị và phát hiện của từng bản ghi. / The value and the findings of each record.</returns>
    public IEnumerator<Reading<T>> GetEnumerator()
    {
        while (_records.MoveNext())
        {
            yield return _records.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Đóng nguồn dữ liệu. / Closes the stream of bytes.</summary>
    public void Dispose()
    {
        _records.Dispose();
        _utf8.Dispose();
    }

    /// <summary>Chỉ in tên và số lượng. / Shows only names and how many there are.</summary>
    /// <returns>Không có dữ liệu nào. / No data at all.</returns>
    public override string ToString() => Service.Id + " " + Kind;

    private IEnumerable<Reading<T>> Records(MessageCutter cutter)
    {
        while (cutter.NextList())
        {
            for (int index = 0; cutter.NextItem(); index++)
            {
                if (Item(cutter, index) is { } reading)
                {
                    yield return reading;
                }
                else
                {
                    cutter.Break();
                    break;
                }
            }

            if (cutter.IsBroken)
            {
                break;
            }
        }

        foreach (Reading<T> reading in Close(cutter))
        {
            yield return reading;
        }
    }

    /// <summary>An item at its place in the message; null: it is not JSON.</summary>
    private Reading<T>? Item(MessageCutter cutter, int index)
    {
        JsonTree tree = new(cutter.Item);
        try
        {
            if (!JsonParser.TryParse(ref tree, _options.MaxLevels - (cutter.Row is null ? 1 : 2)))
            {
                return null;
            }

            Judge judge = new(tree, _options);
            if (cutter.Row is not null)
            {
                judge.Enter(cutter.Key);
            }

            judge.Enter(index);
            T? value = Value(ref judge, cutter.Row);
            _hasError |= judge.Errors > 0;
            Truncated |= judge.Truncated;
            return new Reading<T>(value, judge.Findings, judge.Errors == 0, judge.Truncated);
        }
        finally
        {
            tree.Dispose();
            cutter.DropItem();
        }
    }

    private static T? Value(ref Judge judge, Row? row) =>
        (row is null ? Packets.Record(ref judge, T.Table, 0) : ((IListKind)row.Kind).Item(ref judge, 0, row)) as T;

    // A double-encoded answer stands in the rest, and its records with it.
    private IReadOnlyList<Reading<T>> Close(MessageCutter cutter)
    {
        MessageReading rest = cutter.IsBroken ? Messages.Broken(_options) : Messages.Read(cutter.Rest, _options, isRest: true);
        IsValid = rest.IsValid && !_hasError;
        Truncated |= rest.Truncated;
        bool areOurs = rest.Kind is { } kind && ReferenceEquals(Service.Payload(kind)?.Kind.Records, T.Table);
        IReadOnlyList<Reading<IPacket>> records = areOurs ? rest.Records : [];
        HashSet<object> theirs = new(records.SelectMany(record => record.Findings), ReferenceEqualityComparer.Instance);
        Findings = theirs.Count == 0 ? rest.Findings : rest.Findings.Where(finding => !theirs.Contains(finding)).ToArray();
        return records.Select(one => new Reading<T>(one.Value as T, one.Findings, one.IsValid, one.Truncated)).ToArray();
    }
}
