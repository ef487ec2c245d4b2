"""The bench of the generator: ours beside others, whole processes, in one run; the table goes into RESULTS.md.

It measures and says what was reached; it never fails because something was slow, since a busy machine is no fault.
`--quick`: ours only, once, printed and not kept. `--only sdks`: the SDKs alone, the rest of the page stays as it is.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import machine
import others
import report
import specification
import watching
from cases import measure
from ours import Bench
from process import run
from report import REAL, Size

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RESULTS = HERE / "RESULTS.md"

_ROUNDS = {10: 5, 100: 5, 1000: 3}
_ROUNDS_REAL = 5
_ROUNDS_BLACK = {10: 3, 100: 1, 1000: 1}  # black needs a minute for 1,000 records
_GROWTH = 10_000


def main() -> None:
    """Measure what is wanted, print its tables and, unless quick, keep them."""
    options = _options()
    watch = machine.Watch()
    home = ROOT / ".tools"
    home.mkdir(exist_ok=True)
    old = RESULTS.read_text(encoding="utf-8").partition(report.SDKS)
    generator, sdks = old[0], old[1] + old[2]
    with tempfile.TemporaryDirectory(dir=home, prefix="bench-") as name:
        work = Path(name)
        if options.only in (None, "generator"):
            sizes = _sizes(work, options.quick)
            generator = report.text(sizes, [*machine.described(), watch.said()], options.date)
            print(generator)
        if options.only in (None, "sdks"):
            from sdk import measure as measure_sdks

            sdks = report.of_sdks(measure_sdks(work), [*machine.described(), watch.said()])
            print(sdks)
    if not options.quick:
        RESULTS.write_text(f"{generator.rstrip()}\n\n{sdks}".rstrip() + "\n", encoding="utf-8")


def _sizes(work: Path, quick: bool) -> list[Size]:
    """The generator on specifications of several sizes."""
    sizes = [_size(work, records, rounds, quick) for records, rounds in _ROUNDS.items()]
    if not quick:
        sizes.append(_growth(work))
    return [*sizes, _real(work, 1 if quick else _ROUNDS_REAL)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument(
        "--quick", action="store_true", help="only ours, once; the table is printed and not kept"
    )
    parser.add_argument("--only", choices=["generator", "sdks"], help="one half of the page; default: both")
    parser.add_argument("--date", help="a date to write into the table; none is written otherwise")
    return parser.parse_args()


def _size(work: Path, records: int, rounds: int, quick: bool) -> Size:
    folder = _folder(work, f"{records:,} records")
    bench = _specification(work, folder, records)
    models = folder / "openapi.json"
    run([sys.executable, str(HERE / "document.py"), str(models), str(records)], folder / "log")
    peers = [] if quick else others.cases(models, folder, _ROUNDS_BLACK[records])
    return Size(records, *measure(bench.cases(), peers, 1 if quick else rounds, folder / "log"))


def _growth(work: Path) -> Size:
    """Only whether time and memory grow with the size: one run."""
    folder = _folder(work, f"{_GROWTH:,} records")
    mine, _ = measure([_specification(work, folder, _GROWTH).cold()], [], 1, folder / "log")
    return Size(_GROWTH, mine)


def _real(work: Path, rounds: int) -> Size:
    folder = _folder(work, "the real specification")
    bench = Bench(ROOT / "specs", "qcvn120", folder, work / "caches")
    mine, _ = measure([*bench.cases(), *bench.steps()], [], rounds, folder / "log")
    return Size(REAL, [*mine, watching.measured(bench.watched())])


def _specification(work: Path, folder: Path, records: int) -> Bench:
    specs = folder / "made"
    specification.write(specs, records)
    return Bench(specs, "bench", folder, work / "caches")


def _folder(work: Path, what: str) -> Path:
    print(what, file=sys.stderr)
    return Path(tempfile.mkdtemp(dir=work))


if __name__ == "__main__":
    main()
