using System;
using System.Collections.Generic;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <content>The records of a message's payload or of a list, each a reading of its own.</content>
/// <remarks>
/// As long as few findings are kept, those of a record are kept with it; behind that they are counted, and found again when somebody asks.
/// </remarks>
internal ref partial struct Judge
{
    /// <summary>Whether the records of this row are gathered.</summary>
    public readonly bool Gathers(Row row) => Records is not null && row.IsPayload && row.Kind.Records is not null && _muted == 0;

    /// <summary>From here on all that is found belongs to one record.</summary>
    public void StartRecord()
    {
        _own ??= new FindingLog(_maxFindings);
        _own.Clear();
        _isInRecord = true;
        _keepsOwn = _ownKept < _maxFindings;
        _errorsBefore = Errors;
        _ownSeen = 0;
    }

    /// <summary>The record ends here.</summary>
    /// <typeparam name="T">What the readings are of.</typeparam>
    /// <param name="list">Where its reading goes.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="row">The row of the list; null: the list stands at the top.</param>
    /// <param name="table">The table of the records.</param>
    /// <param name="value">The value; null: there is an error in it.</param>
    public void EndRecord<T>(RecordList<T> list, int node, Row? row, RecordType table, T? value)
        where T : class
    {
        _isInRecord = false;
        list.Basis = list.Count == 0 ? Basis.Of(table, Catalogs) : list.Basis;
        bool isValid = Errors == _errorsBefore;
        if (_keepsOwn || _ownSeen == 0)
        {
            _ownKept += _own!.Count;
            list.Add(value, isValid, _own.ToList(), _own.IsCut, isValid ? null : Tree.Raw(node));
            return;
        }

        list.Again ??= new RecordsAgain(Tree.Utf8.ToArray(), _options, row, table, _steps.AsSpan(0, _depth - 1).ToArray());
        (int start, int end) = Tree.Whole(node);
        list.Add(value, isValid, start, end, _ownSeen > _maxFindings);
    }

    // A finding goes to its record and to the document; nothing is made of it where neither keeps it.
    private void Keep(string rule, FindingSeverity severity, Sentence sentence)
    {
        Finding? made = null;
        if (_isInRecord)
        {
            _ownSeen++;
            if (_keepsOwn)
            {
                made = _own!.Wants(severity) ? Made(rule, severity, sentence) : null;
                _own.Add(made);
            }

            if (IsRest)
            {
                return;
            }
        }

        _all ??= new FindingLog(_maxFindings);
        _all.Add(_all.Wants(severity) ? made ?? Made(rule, severity, sentence) : null);
    }

    private readonly Finding Made(string rule, FindingSeverity severity, Sentence sentence) => new(Path(), rule, severity, sentence);
}
