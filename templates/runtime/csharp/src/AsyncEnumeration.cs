#if !NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <content>For <c>await foreach</c> and <c>await using</c>, which .NET Framework does not have.</content>
public sealed partial class AsyncMessageStream<T> : IAsyncEnumerable<Reading<T>>, IAsyncDisposable
{
    /// <summary>Các bản ghi còn lại; mỗi bản ghi chỉ đến một lần. / The records that are left; each comes once only.</summary>
    /// <param name="cancellationToken">Ngừng chờ dữ liệu. / Ends the waiting for bytes.</param>
    /// <returns>Giá trị và phát hiện của từng bản ghi. / The value and the findings of each record.</returns>
    public async IAsyncEnumerator<Reading<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _records.RefuseToBeginAgain();
        while (await _records.Next(cancellationToken).ConfigureAwait(false) is { } reading)
        {
            yield return reading;
        }
    }

    /// <summary>Như <c>ConfigureAwait</c> của mọi <see cref="IAsyncEnumerable{T}"/>. / As that of every <see cref="IAsyncEnumerable{T}"/>.</summary>
    /// <param name="continueOnCapturedContext">Có quay về ngữ cảnh cũ hay không. / Whether to come back to the captured context.</param>
    /// <returns>Các bản ghi, để <c>await foreach</c>. / The records, for <c>await foreach</c>.</returns>
    public ConfiguredCancelableAsyncEnumerable<Reading<T>> ConfigureAwait(bool continueOnCapturedContext) =>
        TaskAsyncEnumerableExtensions.ConfigureAwait((IAsyncEnumerable<Reading<T>>)this, continueOnCapturedContext);

    /// <summary>Đóng nguồn dữ liệu. / Closes the stream of bytes.</summary>
    /// <returns>Khi đã đóng. / When it is closed.</returns>
    public ValueTask DisposeAsync()
    {
        _records.Dispose();
        return _utf8.DisposeAsync();
    }
}
#endif
