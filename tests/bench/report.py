"""The table: outcomes in, Markdown out. Nothing in it but numbers, cores, memory and versions: no clock, host or path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import ours
from cases import Outcome
from sdk import Table

SDKS = "# Speed of the SDKs"
_HEAD = ("what", "runs", "wall s", "from – to", "CPU s", "peak MB", "to reach")
_RULE = "|---|---:|---:|---:|---:|---:|---|"

# Seconds that design and issue ask for, by number of records; those of the real specification stand under its own key.
REAL = 0
_LIMITS: Mapping[int, Mapping[str, float]] = {
    10: {ours.COLD: 0.35},
    100: {ours.COLD: 0.7},
    1000: {ours.COLD: 3.0},
    REAL: {ours.COLD: 1.0, ours.UNCHANGED: 0.15, ours.CHECK: 0.15, ours.ONE_FIELD: 0.4}
    | {ours.WATCHED: 0.4, "vectors, cold": 5.0, "docs, cold": 10.0},
}
_MEGABYTES = 250  # at 1,000 records


@dataclass(frozen=True)
class Size:
    """What was measured on one specification; `records` is `REAL` for the real one."""

    records: int
    ours: Sequence[Outcome]
    others: Sequence[Outcome] = ()

    @property
    def title(self) -> str:
        """What stands above its table."""
        return (
            "The real specification (QCVN 120)"
            if self.records == REAL
            else f"{self.records:,} records of 20 fields"
        )

    def cold(self) -> Outcome:
        """All targets from nothing."""
        return next(outcome for outcome in self.ours if outcome.case.name == ours.COLD)

    def fastest(self) -> Outcome | None:
        """The fastest of the others."""
        return min(
            (outcome for outcome in self.others if outcome.samples),
            key=lambda outcome: outcome.wall,
            default=None,
        )


def text(sizes: Sequence[Size], machine: Sequence[str], date: str | None) -> str:
    """The whole page."""
    parts = [_introduction(machine, date), _summary(sizes), *(_section(size) for size in sizes)]
    return "\n".join(parts)


def of_sdks(tables: Sequence[Table], machine: Sequence[str]) -> str:
    """The half of the page about the SDKs."""
    lines = [SDKS, "", *(f"* {line}" for line in machine)]
    for table in tables:
        rule = "|---" * len(table.head) + "|"
        rows = [f"| {' | '.join(row.cells)} |" for row in table.rows]
        lines += ["", f"## {table.title}", "", f"| {' | '.join(table.head)} |", rule, *rows]
    return "\n".join([*lines, ""])


def _introduction(machine: Sequence[str], date: str | None) -> str:
    lines = [
        "# Speed of the generator",
        "",
        "Written by `make bench`. Whole processes, from start to end, all on one machine and in turns: in each round every command runs once.",
        "",
        "* *cold*: no output tree is there; compiled templates are in the cache of the user (*first run ever*: they are not).",
        "* *wall*: median of the runs. *CPU*: user and system time of all processes of a run, median. *peak*: memory of the largest",
        "  single process of any run, as the kernel counts it; goitin shares big work between as many processes as there are cores.",
        "* goitin makes **five targets** (Python, Java, C#, OpenAPI, JSON Schema), proof of every file included. The others make the",
        "  models of **one language** from a plain OpenAPI 3.0 document of the same records (`document.py` says why not from ours),",
        "  on which all of them are faster than on ours.",
        "",
        *(f"* {line}" for line in machine),
    ]
    if date:
        lines += ["", f"Measured: {date}."]
    return "\n".join([*lines, ""])


def _summary(sizes: Sequence[Size]) -> str:
    lines = ["## Summary", ""]
    for size in sizes:
        cold, fastest = size.cold(), size.fastest()
        if not cold.samples:
            lines.append(f"* {size.title}: {cold.fault}.")
            continue
        said = f"* {size.title}: five targets cold in **{cold.wall:.2f} s**, {_megabytes(cold.peak)} MB"
        if fastest:
            ratio = fastest.wall / cold.wall
            said += f"; the fastest of the others ({fastest.case.name}) needs {fastest.wall:.2f} s for one language, {ratio:.1f} times as long"
        lines.append(f"{said}.")
    return "\n".join([*lines, *_growth(sizes), ""])


def _growth(sizes: Iterable[Size]) -> list[str]:
    """Time for one more record, from size to size: linear growth keeps it; what does not depend on the size is taken off."""
    known = [size for size in sizes if size.records != REAL and size.cold().samples]
    steps = [
        (before, after, (after.cold().wall - before.cold().wall) / (after.records - before.records))
        for before, after in pairwise(known)
    ]
    lines = [
        f"* From {before.records:,} to {after.records:,} records: {each * 1000:.2f} ms for one more record of 20 fields."
        for before, after, each in steps
    ]
    if len(steps) > 1 and steps[-2][2] > 0:
        ratio = steps[-1][2] / steps[-2][2]
        lines.append(
            f"* Linear: one more record costs {ratio:.2f} times as much beyond {steps[-1][0].records:,} records as before (1.00 is exactly linear)."
        )
    return lines


def _section(size: Size) -> str:
    rows = [*size.ours, *size.others]
    fastest = size.fastest()
    lines = [f"## {size.title}", "", f"| {' | '.join(_HEAD)} |", _RULE]
    lines += [_row(outcome, _wanted(outcome, size, fastest)) for outcome in rows]
    return "\n".join([*lines, ""])


def _row(outcome: Outcome, wanted: str) -> str:
    name = outcome.case.name
    if not outcome.samples:
        return f"| {name} | | | | | | {outcome.fault} |"
    walls = [sample.wall for sample in outcome.samples]
    spread = f"{min(walls):.2f} – {max(walls):.2f}"
    remark = f"then failed: {outcome.fault}" if outcome.fault else wanted
    cells = (
        name,
        len(walls),
        f"{outcome.wall:.2f}",
        spread,
        f"{outcome.cpu:.2f}",
        _megabytes(outcome.peak),
        remark,
    )
    return f"| {' | '.join(map(str, cells))} |"


def _wanted(outcome: Outcome, size: Size, fastest: Outcome | None) -> str:
    """What the row has to reach, and whether it does."""
    name = outcome.case.name
    limit = _LIMITS.get(size.records, {}).get(name)
    if not outcome.samples:
        return ""
    said = [] if limit is None else [_verdict(f"≤ {limit:g} s", outcome.wall <= limit)]
    if name in (ours.COLD, *map(ours.alone, ours.FIVE)) and fastest:
        said.append(_verdict("less than any other", outcome.wall < fastest.wall))
    if name == ours.COLD and size.records == 1000:
        said.append(_verdict(f"< {_MEGABYTES} MB", outcome.peak < _MEGABYTES * 1_000_000))
    return ", ".join(said)


def _verdict(what: str, reached: bool) -> str:
    return f"{what}: {'reached' if reached else '**missed**'}"


def _megabytes(peak: int) -> str:
    return f"{peak / 1_000_000:.0f}"
