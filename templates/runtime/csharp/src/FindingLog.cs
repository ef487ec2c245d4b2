using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Goitin.Runtime;

/// <summary>The findings of one reading, in the order of the document: at most so many, errors before warnings.</summary>
/// <param name="most">The most that are kept.</param>
internal sealed class FindingLog(int most)
{
    private List<Finding>? _kept;
    private int _errors;
    private long _seen;

    /// <summary>Whether some were left out.</summary>
    public bool IsCut => _seen > most;

    public int Count => _kept?.Count ?? 0;

    /// <summary>Whether a finding of this weight is kept: any error up to the limit, a warning only while there is room.</summary>
    public bool Wants(FindingSeverity severity) => (severity == FindingSeverity.Error ? _errors : Count) < most;

    /// <summary>Counts a finding; null: it is left out.</summary>
    public void Add(Finding? finding)
    {
        _seen++;
        if (finding is not null)
        {
            (_kept ??= []).Add(finding);
            _errors += finding.Severity == FindingSeverity.Error ? 1 : 0;
        }
    }

    /// <summary>What is kept: an error that came late takes the place of the last warning.</summary>
    public IReadOnlyList<Finding> ToList()
    {
        if (_kept is null or { Count: 0 })
        {
            return Array.Empty<Finding>();
        }

        int room = most - _errors;
        if (_kept.Count <= most)
        {
            return new ReadOnlyCollection<Finding>(_kept.ToArray());
        }

        List<Finding> chosen = new(most);
        foreach (Finding finding in _kept)
        {
            if (finding.Severity == FindingSeverity.Error || room-- > 0)
            {
                chosen.Add(finding);
            }
        }

        return new ReadOnlyCollection<Finding>(chosen);
    }

    public void Clear()
    {
        _kept?.Clear();
        _errors = 0;
        _seen = 0;
    }
}
