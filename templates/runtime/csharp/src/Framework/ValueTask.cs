#if NETFRAMEWORK
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    /// <summary>Something that is done, or will be.</summary>
    [AsyncMethodBuilder(typeof(ValueTaskMethodBuilder))]
    internal readonly struct ValueTask(Task? task)
    {
        public static ValueTask<T> FromResult<T>(T result) => new(result);

        public ValueTask ConfigureAwait(bool continueOnCapturedContext) => this;

        public ValueTask<bool>.Awaiter GetAwaiter() => new(new(true), task);
    }

    /// <summary>A result that is there, or will be; nothing that waits for it comes back to the context it came from.</summary>
    [AsyncMethodBuilder(typeof(ValueTaskMethodBuilder<>))]
    internal readonly struct ValueTask<T>
    {
        private readonly Task<T>? _task;
        private readonly T _result;

        public ValueTask(T result)
        {
            _task = null;
            _result = result;
        }

        public ValueTask(Task<T> task)
        {
            _task = task;
            _result = default!;
        }

        public ValueTask<T> ConfigureAwait(bool continueOnCapturedContext) => this;

        public Task<T> AsTask() => _task ?? Task.FromResult(_result);

        public Awaiter GetAwaiter() => new(this, _task);

        public readonly struct Awaiter(ValueTask<T> awaited, Task? task) : ICriticalNotifyCompletion
        {
            public bool IsCompleted => task is null || task.IsCompleted;

            public T GetResult()
            {
                task?.GetAwaiter().GetResult();
                return awaited._task is { } own ? own.Result : awaited._result;
            }

            public void OnCompleted(Action continuation) => task!.ConfigureAwait(false).GetAwaiter().OnCompleted(continuation);

            public void UnsafeOnCompleted(Action continuation) => task!.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(continuation);
        }
    }
}

namespace System.Runtime.CompilerServices
{
    using System.Threading.Tasks;

    internal struct ValueTaskMethodBuilder
    {
        private ValueTaskMethodBuilder<bool> _builder;

        public static ValueTaskMethodBuilder Create() => new() { _builder = ValueTaskMethodBuilder<bool>.Create() };

        public readonly ValueTask Task => new(_builder.Task.AsTask());

        public void Start<TMachine>(ref TMachine machine)
            where TMachine : IAsyncStateMachine => _builder.Start(ref machine);

        public void SetStateMachine(IAsyncStateMachine machine) => _builder.SetStateMachine(machine);

        public void SetResult() => _builder.SetResult(true);

        public void SetException(Exception exception) => _builder.SetException(exception);

        public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : INotifyCompletion
            where TMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref machine);

        public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : ICriticalNotifyCompletion
            where TMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
    }

    /// <summary>As that of <see cref="Task{T}"/>, without a task where the result is there at once.</summary>
    internal struct ValueTaskMethodBuilder<T>
    {
        private AsyncTaskMethodBuilder<T> _builder;
        private bool _hasTask;
        private bool _hasResult;
        private T _result;

        public static ValueTaskMethodBuilder<T> Create() => new() { _builder = AsyncTaskMethodBuilder<T>.Create() };

        public ValueTask<T> Task
        {
            get
            {
                if (_hasResult)
                {
                    return new(_result);
                }

                _hasTask = true;
                return new(_builder.Task);
            }
        }

        public void Start<TMachine>(ref TMachine machine)
            where TMachine : IAsyncStateMachine => _builder.Start(ref machine);

        public void SetStateMachine(IAsyncStateMachine machine) => _builder.SetStateMachine(machine);

        public void SetResult(T result)
        {
            if (_hasTask)
            {
                _builder.SetResult(result);
            }
            else
            {
                _result = result;
                _hasResult = true;
            }
        }

        public void SetException(Exception exception)
        {
            _hasTask = true;
            _builder.SetException(exception);
        }

        public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : INotifyCompletion
            where TMachine : IAsyncStateMachine
        {
            _hasTask = true;
            _ = _builder.Task; // made before the machine is copied
            _builder.AwaitOnCompleted(ref awaiter, ref machine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
            where TAwaiter : ICriticalNotifyCompletion
            where TMachine : IAsyncStateMachine
        {
            _hasTask = true;
            _ = _builder.Task;
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
        }
    }
}
#endif
