"""What Java promises of many records: streamed, they need the memory of one; read whole, a time that grows with their number."""

from __future__ import annotations

import subprocess

from sdks import java
from sdks.trees import GOLDEN

GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.5,"TrangThai":"1"}'
HEAD = '{"phien":"p","dichVu":"GuiBanTin","duLieu":['


def volume(work: str, count: int, *options: str) -> int:
    """Have the program Volume run; the number that it says."""
    words = [work, str(count), GOLDEN.spec.sdk.java_package, "GUI_BAN_TIN", HEAD, GOOD, "]}"]
    command = ["java", *options, "-cp", java.programs(GOLDEN), "Volume", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_stream_of_100_000_records_needs_the_memory_of_one() -> None:
    assert volume("stream", 100_000, "-Xmx32m") == 100_000


def test_whole_reading_takes_linear_time() -> None:
    few, many = volume("whole", 10_000), volume("whole", 100_000)

    assert many < 4 * few
