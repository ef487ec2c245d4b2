using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Threading;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>The records of a long message, one after the other, and what is found on the rest behind the last one.</summary>
/// <param name="source">JSON, UTF-8.</param>
/// <param name="payload">The row of the message that is its payload.</param>
/// <param name="options">How to read; service and kind are known.</param>
internal sealed class MessageRecords<T>(ByteSource source, Row payload, ReadOptions options)
    where T : Packet<T>
{
    private readonly MessageCutter _cutter = new(source, payload, options);
    private readonly Queue<Reading<T>> _ofRest = new();
    private bool _isInList;
    private bool _isClosed;
    private int _index;
    private bool _hasError;
    private bool _hasFailed;
    private bool _isDisposed;

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public bool IsValid { get; private set; }

    public bool Truncated { get; private set; }

    /// <summary>Whether all was read, so that nothing is left.</summary>
    public bool IsComplete => _isClosed && _ofRest.Count == 0;

    /// <summary>From here on nothing can be read.</summary>
    public void Dispose() => _isDisposed = true;

    /// <summary>Refuses to begin anew where nothing is left: who asks again would take silence for an empty message.</summary>
    public void RefuseToBeginAgain()
    {
        if (IsComplete && !_isDisposed)
        {
            throw new InvalidOperationException("Dòng bản ghi đã được đọc hết, và chỉ đi qua một lần. / The stream has been read to its end, and is gone through once.");
        }
    }

    /// <summary>The next record; null: there is none.</summary>
    /// <exception cref="ObjectDisposedException">The stream was closed.</exception>
    /// <exception cref="InvalidOperationException">The source failed before.</exception>
    public async ValueTask<Reading<T>?> Next(CancellationToken cancelled)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_hasFailed)
        {
            throw new InvalidOperationException("Nguồn dữ liệu đã hỏng giữa chừng. / The source of the bytes failed before.");
        }

        _hasFailed = true; // until it has given what is asked
        Reading<T>? next = await Read(cancelled).ConfigureAwait(false);
        _hasFailed = false;
        return next;
    }

    private async ValueTask<Reading<T>?> Read(CancellationToken cancelled)
    {
        source.Cancelled = cancelled;
        while (!_isClosed && !_cutter.IsBroken)
        {
            if (!_isInList)
            {
                _isInList = await _cutter.NextList().ConfigureAwait(false);
                _index = 0;
                if (!_isInList)
                {
                    break;
                }
            }

            _isInList = await _cutter.NextItem().ConfigureAwait(false);
            if (_isInList && Item(_index++) is { } reading)
            {
                return reading;
            }
        }

        if (!_isClosed)
        {
            Close(_cutter.IsBroken ? await _cutter.Why().ConfigureAwait(false) : null);
        }

        return _ofRest.TryDequeue(out Reading<T>? last) ? last : null;
    }

    /// <summary>An item at its place in the message; null: it is not JSON.</summary>
    private Reading<T>? Item(int index)
    {
        JsonTree tree = new(_cutter.Item);
        Judge judge = default;
        bool isGood = false;
        try
        {
            if (!JsonParser.TryParse(ref tree, options.MaxLevels - (_cutter.Row is null ? 1 : 2), options.MaxItems))
            {
                _cutter.Break();
                return null;
            }

            isGood = true;

            if (_cutter.IsOthers)
            {
                return null;
            }

            judge = new(tree, options, Packet<T>.Table.Regulation);
            if (_cutter.Row is not null)
            {
                judge.Enter(_cutter.Key);
            }

            judge.Enter(index);
            T? value = Packets.Item(ref judge, _cutter.Row, Packet<T>.Table, 0) as T;
            _hasError |= judge.Errors > 0;
            Truncated |= judge.Truncated;
            return new Reading<T>(value, judge.Findings, judge.Errors == 0, judge.Truncated, index, judge.Errors == 0 ? null : tree.Raw(0)) { Basis = Basis.Of(Packet<T>.Table, judge.Catalogs) };
        }
        finally
        {
            judge.Dispose();
            tree.Dispose();
            if (isGood)
            {
                _cutter.DropItem();
            }
        }
    }

    // A double-encoded answer stands in the rest, and its records with it.
    private void Close(Finding? why)
    {
        _isClosed = true;
        MessageReading rest = why is null
            ? Packet<T>.Table.Regulation.TryRead(_cutter.Rest, options, isRest: true) ?? PacketRegulation.Broken(options, _cutter.WhyRest())
            : PacketRegulation.Broken(options, why);
        IsValid = rest.IsValid && !_hasError;
        Truncated |= rest.Truncated;
        Findings = rest.Findings;
        if (rest.Kind is { } kind && ReferenceEquals(options.Service!.Payload(kind)?.Kind.Records, Packet<T>.Table))
        {
            foreach (Reading<IPacket> one in rest.Records)
            {
                Truncated |= one.Truncated;
                _ofRest.Enqueue(one.Of<T>());
            }
        }
    }
}
