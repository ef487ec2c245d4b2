"""What Java promises of many records: streamed, they need the memory of one; read whole, a time that grows with their number."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from dataclasses import replace

from sdks import java
from sdks.executor import Case
from sdks.trees import GOLDEN

GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.5,"TrangThai":"1"}'
HEAD = '{"phien":"p","dichVu":"GuiBanTin","duLieu":['


def volume(work: str, count: int, *options: str, record: str = GOOD) -> int:
    """Have the program Volume run; the number that it says."""
    words = [work, str(count), GOLDEN.spec.sdk.java_package, "GUI_BAN_TIN", HEAD, record, "]}"]
    command = ["java", *options, "-cp", java.programs(GOLDEN), "Volume", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_stream_of_100_000_records_needs_the_memory_of_one() -> None:
    assert volume("stream", 100_000, "-Xmx32m") == 100_000


def test_whole_reading_takes_linear_time() -> None:
    few, many = volume("whole", 10_000), volume("whole", 100_000)

    assert many < 4 * few


def test_a_million_empty_records_cost_what_a_plain_tree_costs() -> None:
    """What it allocates is compared, which is the same on every machine. A tree of these bytes takes 90 MB alone."""
    assert volume("beside", 999_999, "-Xmx200m", record="{}") < 300


def test_every_refused_record_says_why() -> None:
    assert volume("reasons", 5_000, record='{"la":1}') == 5_000


def test_a_number_of_a_million_digits_is_refused_at_once() -> None:
    record = '{"GiaTri":"<%d>","TyLeDat":"0.<%d>%%"}'
    few, many = (volume("whole", 1, record=record % (count, count)) for count in (100_000, 1_000_000))

    assert many < 30 * few


def damaged(seed: int, count: int) -> Iterator[bytes]:
    """Messages of a few records, most of them broken somewhere."""
    dice = random.Random(seed)
    spoils = [
        b"\\ud800",
        b"\\x",
        b"NaN",
        b"tru",
        b"-",
        b"01",
        b"\xe1\xba",
        b"\xed\xa0\x80",
        b"1" * 101,
        b"[" * 70,
    ]
    spoils += [b'{"a":1,"a":2}', b"\n", b"]", b"}", b",", b'"', b"\xc3\xa9"]
    for _ in range(count):
        records = [
            dice.choice([GOOD, '{"x":"đ\\u0111"}', "5", "[1,[2]]", "{}"]) for _ in range(dice.randint(0, 4))
        ]
        head = dice.choice([HEAD, "\ufeff" + HEAD, "[", HEAD.replace("{", '{\n"é":1,', 1)])
        data = (head + ",\n".join(records) + ("]" if head == "[" else "]}")).encode()
        for _ in range(dice.randint(0, 2)):
            at = dice.randint(0, len(data))
            data = dice.choice([data[:at], data[:at] + dice.choice(spoils) + data[at:]])
        yield data


def test_a_stream_and_a_feed_break_where_the_whole_message_does() -> None:
    """The same reason, line, column and byte. The executor feeds each message in pieces, too, and compares."""
    cases = [
        Case("", data, mode=mode, edition="1.2", do="message", service="gui_ban_tin", kind="request")
        for mode in ("strict", "tolerant")
        for data in damaged(29, 400)
    ]
    with java.executor(GOLDEN) as running:
        whole, streamed = (
            running.ask_all(cases),
            running.ask_all([replace(case, do="stream") for case in cases]),
        )
    broken = [
        [[form for form in answer.forms if '"rule":"json"' in form] for answer in pair]
        for pair in zip(whole, streamed, strict=True)
    ]

    assert [answer.crash for answer in (*whole, *streamed) if answer.crash] == []
    assert sum(bool(one) for one, _ in broken) > len(cases) / 3
    assert [case.data for case, (one, other) in zip(cases, broken, strict=True) if one != other] == []
