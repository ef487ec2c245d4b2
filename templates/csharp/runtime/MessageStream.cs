using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Goitin.Runtime;

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
    private MessageReading? _rest;

    internal MessageStream(Stream utf8, IReadOnlyList<Row> payloads, ReadOptions options)
    {
        _utf8 = utf8;
        _options = options;
        _records = Records(new MessageCutter(utf8, payloads, options)).GetEnumerator();
    }

    /// <summary>Dịch vụ. / The service.</summary>
    public Service Service => _options.Service!;

    /// <summary>Yêu cầu hay phản hồi. / Request or response.</summary>
    public MessageKind Kind => _rest?.Kind ?? _options.Kind ?? MessageKind.Request;

    /// <summary>Các phát hiện ngoài các bản ghi. / The findings outside the records.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Đã đọc hết, và ngoài các bản ghi không có lỗi nào. / All was read, and there is no error outside the records.</summary>
    public bool IsValid => _rest is not null && Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Có phát hiện ngoài các bản ghi bị bỏ bớt vì quá nhiều. / Findings outside the records were left out, there were too many.</summary>
    public bool Truncated => _rest?.Truncated ?? false;

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

    /// <summary>The rows of a service's payload that are lists of this record, of what the caller says it is.</summary>
    internal static IReadOnlyList<Row> Payloads(Service service, MessageKind? kind)
    {
        MessageKind[] kinds = kind is { } said ? [said] : [MessageKind.Request, MessageKind.Response];
        return kinds
            .Select(service.PayloadList)
            .OfType<Row>()
            .Where(row => ReferenceEquals(row.Kind.Records, T.Table))
            .ToArray();
    }

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
        _rest = cutter.IsBroken ? Messages.Broken(_options) : Messages.Read(cutter.Rest, _options, isRest: true);
        bool areOurs = ReferenceEquals(Service.Payload(_rest.Kind)?.Kind.Records, T.Table);
        IReadOnlyList<Reading<IPacket>> records = areOurs ? _rest.Records : [];
        HashSet<object> theirs = new(records.SelectMany(record => record.Findings), ReferenceEqualityComparer.Instance);
        Findings = theirs.Count == 0 ? _rest.Findings : _rest.Findings.Where(finding => !theirs.Contains(finding)).ToArray();
        return records.Select(one => new Reading<T>(one.Value as T, one.Findings, one.IsValid, one.Truncated)).ToArray();
    }
}
