"""What Java promises of many records: streamed, they need the memory of one; read whole, a time that grows with their number."""

from __future__ import annotations

import subprocess

from sdks import java
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
    """The aim is twice the time; here it has air, since others work on the same machine. A tree of these bytes takes 90 MB alone."""
    assert volume("beside", 999_999, "-Xmx200m", record="{}") < 300


def test_every_refused_record_says_why() -> None:
    assert volume("reasons", 5_000, record='{"la":1}') == 5_000


def test_a_number_of_a_million_digits_is_refused_at_once() -> None:
    record = '{"GiaTri":"<%d>","TyLeDat":"0.<%d>%%"}'
    few, many = (volume("whole", 1, record=record % (count, count)) for count in (100_000, 1_000_000))

    assert many < 30 * few
