"""A hundred thousand records: in constant memory one by one, in linear time whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from .toolchain import ready
from sdks import csharp
from sdks.trees import GOLDEN

SMALL_HEAP = 2 << 20
HARD_LIMIT = (
    24 << 20
)  # bytes of the whole managed heap; the message itself takes a third of that, its values more than all


@pytest.fixture(scope="module")
def program() -> Path:
    source = Path(__file__).with_name("StreamMemory.cs")
    return csharp.compiled("StreamMemory", [source], csharp.libraries(GOLDEN))


def told(program: Path, how: str, count: int) -> tuple[int, int, int]:
    """Good records, the most that lived on the managed heap in bytes, milliseconds."""
    done = ready().run(program, how, str(count))
    assert done.returncode == 0, done.stderr.decode()
    good, peak, milliseconds = map(int, done.stdout.split())
    return good, peak, milliseconds


def test_a_stream_takes_constant_memory(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOTNET_GCHeapHardLimit", f"{HARD_LIMIT:x}")

    good, peak, _ = told(program, "stream", 100_000)

    assert good == 100_000
    assert peak < SMALL_HEAP


@pytest.mark.parametrize("how", ["stream", "whole"])
def test_time_is_linear(program: Path, how: str) -> None:
    few, many = (min(told(program, how, count)[2] for _ in range(3)) for count in (25_000, 100_000))

    assert many < 8 * max(few, 50), (few, many)


def test_all_records_of_a_whole_message_are_there(program: Path) -> None:
    assert told(program, "whole", 100_000)[0] == 100_000


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "cultures"])
def test_what_a_program_may_count_on(invariant: bool) -> None:
    source = Path(__file__).with_name("MessageUse.cs")
    program = csharp.compiled("MessageUse", [source], csharp.libraries(GOLDEN))

    done = ready().run(program, invariant=invariant)

    assert (done.stdout + done.stderr).decode() == ""


def test_what_may_come_from_outside() -> None:
    source = Path(__file__).with_name("LimitsUse.cs")
    program = csharp.compiled("LimitsUse", [source], csharp.libraries(GOLDEN))

    done = ready().run(program)

    assert (done.returncode, (done.stdout + done.stderr).decode()) == (0, "")
