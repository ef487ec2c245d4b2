"""What the SDKs are asked for: one record beside plain libraries, the first import, a hundred thousand dossiers.

Each part runs by itself; what cannot run says why in its row, and the others go on.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cold
import specification
from fetching import TESTS  # which makes the tests' own packages importable
from process import RunError, Sample, run

HERE = Path(__file__).resolve().parent
SPECS = TESTS.parent / "specs"
_ROUNDS = 7
_DOSSIERS = (10_000, 100_000)
_LANGUAGES = ("python", "java", "csharp")
_SERVICE = "dong_bo_ho_so_mc"
_IMPORTS = {100: 0.2, 1000: 0.5}  # models: seconds that are asked for
_HEAP = {"stream": "-Xmx64m", "whole": "-Xmx3g"}  # else the JVM takes what the machine has

_Said = dict[str, Any]
_SMALL = 1.5  # times as long as a plain library takes that reads into texts and judges nothing

_ASKED = {("python", "read"): 36.0, ("python", "write"): 19.0, ("python", "reject"): 100.0}
_ASKED |= {
    (name, what): limit for name in ("java", "csharp") for what, limit in (("read", 11.0), ("write", 4.0))
}


@dataclass(frozen=True)
class Row:
    """A line of a table: its cells, in the order of the table's head."""

    cells: Sequence[str]


@dataclass(frozen=True)
class Table:
    """A table of the page."""

    title: str
    head: Sequence[str]
    rows: Sequence[Row]


def measure(work: Path) -> list[Table]:
    """All tables; `work` is a folder for what is made on the way."""
    said = _said(work)
    return [_records(said), _cold(said), _imports(work), _dossiers(work)]


def _said(work: Path) -> Mapping[str, _Said]:
    """What the programs say that measure one record, each with its own library beside it."""
    trees = _generated(work, "record", lambda specs: _words("record.py", specs))
    programs = {
        "python": _words("sdk_python.py", *_python(trees)),
        "java": _words("sdk_java.py"),
        "csharp": _words("sdk_csharp.py", trees),
        "typescript": _words("sdk_typescript.py", trees),
    }
    return {name: _of_program(name, words) for name, words in programs.items()}


def _of_program(name: str, words: Sequence[str]) -> _Said:
    print(f"  one record, {name}", file=sys.stderr)
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"fault": _last(done.stderr)}
    said: _Said = json.loads(done.stdout)
    return said


def _records(said: Mapping[str, _Said]) -> Table:
    rows = [
        row
        for name, one in said.items()
        for row in (
            [Row([name, "", "", "", "", "", one["fault"]])]
            if "fault" in one
            else [_of_record(name, record) for record in one["rows"]]
        )
    ]
    head = ("language", "what", "ours µs", "beside it µs", "ratio", "asked", "beside it")
    title = (
        "One record of 1.6 kB: bytes to checked value, value to bytes; a small one of 0.3 kB, 10 of 38 fields"
    )
    return Table(title, head, rows)


def _cold(said: Mapping[str, _Said]) -> Table:
    """A process that reads one small record; what it takes without reading is that of the runtime of the language."""
    rows = [
        Row([name, *(f"{one['cold'][way]:.0f}" for way in cold.WAYS)])
        for name, one in said.items()
        if "cold" in one
    ]
    head = ("language", "nothing read ms", "ours ms", "plain library into texts ms")
    return Table("A new process that reads one small record", head, rows)


def _of_record(name: str, said: Mapping[str, Any]) -> Row:
    ours, other = said["ours_us"], said.get("baseline_us")
    limit = _ASKED.get((name, said["what"]))
    beside, ratio = (f"{other:.1f}", f"{ours / other:.2f}") if other else ("", "")
    asked = _verdict(ours, limit, "µs")
    if said["what"] == "read small" and other:
        asked = _verdict(ours / other, _SMALL, "×")
    return Row([name, said["what"], f"{ours:.1f}", beside, ratio, asked, said.get("baseline", "")])


def _imports(work: Path) -> Table:
    rows = [row for models, limit in _IMPORTS.items() for row in _of_import(work, models, limit)]
    head = ("models", "what", "wall s", "asked")
    return Table("The Python SDK's first import, whole processes", head, rows)


def _of_import(work: Path, models: int, limit: float) -> list[Row]:
    trees = _generated(work, f"import-{models}", lambda specs: specification.write(specs, models))
    programs = {
        "Python alone": ("pass", None),
        "pydantic alone": ("import pydantic; pydantic.BaseModel", None),
        "import of the SDK": ("import bench", limit),
        "import and the first record read": ("import bench; bench.BanGhi00000.read(b'{}')", None),
    }
    rows = []
    for what, (code, asked) in programs.items():
        environment = {"PYTHONPATH": os.pathsep.join(map(str, _python(trees)))}
        wall = _median([sys.executable, "-c", code], work / "log", environment)
        rows.append(Row([f"{models:,}", what, f"{wall:.2f}", _verdict(wall, asked, "s")]))
    return rows


def _dossiers(work: Path) -> Table:
    """A message of very many dossiers, as a stream and whole, each in a process of its own."""
    files = {count: _file(work, count) for count in _DOSSIERS}
    rows = []
    for name, words in _programs().items():
        for way in ("stream", "whole"):
            print(f"  dossiers, {name}, {way}", file=sys.stderr)
            rows += _of_dossiers(work, name, way, words, files)
    head = ("language", "way", "dossiers", "MB read", "wall s", "peak MB", "one more dossier µs")
    return Table("Dossiers of one message (Java's heap is bound: 64 MB for a stream, 3 GB whole)", head, rows)


def _of_dossiers(
    work: Path,
    name: str,
    way: str,
    words: Callable[[str], tuple[Sequence[str], Mapping[str, str]]],
    files: Mapping[int, Path],
) -> list[Row]:
    rows, walls = [], []
    for count, file in files.items():
        command, environment = words(way)
        try:
            sample = run([*command, str(file), way], work / "log", environment)
        except RunError as error:
            return [*rows, Row([name, way, f"{count:,}", "", "", "", str(error)])]
        assert f"{count} dossiers" in (work / "log").read_text(encoding="utf-8")
        walls.append(sample.wall)
        more = (walls[-1] - walls[0]) / (count - _DOSSIERS[0]) * 1e6 if len(walls) > 1 else None
        size = f"{file.stat().st_size / 1e6:.0f}"
        cells = [name, way, f"{count:,}", size, f"{sample.wall:.2f}", _megabytes([sample])]
        rows.append(Row([*cells, f"{more:.0f}" if more is not None else ""]))
    return rows


def _programs() -> dict[str, Callable[[str], tuple[Sequence[str], Mapping[str, str]]]]:
    """For each language: from the way of reading to the command and its environment."""
    from dotnet.toolchain import ready
    from sdks import csharp, java, python
    from sdks.trees import QCVN120

    folder = HERE / "dossiers"
    sdk = [java.main_classes(QCVN120), *java.runtime(QCVN120)]
    classes = java.compiled([folder / "Dossiers.java"], *sdk)
    assembly = csharp.compiled("Dossiers", [folder / "Dossiers.cs"], csharp.libraries(QCVN120))
    source = {"PYTHONPATH": os.pathsep.join(python.sources(QCVN120))}
    path = f"{classes}:{java.class_path(QCVN120)}"
    return {
        "python": lambda _: ([sys.executable, str(folder / "dossiers.py")], source),
        "java": lambda way: (["java", _HEAP[way], "-cp", path, "Dossiers"], {}),
        "csharp": lambda _: (
            [str(ready().host), "exec", str(assembly)],
            {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        ),
    }


def _file(work: Path, count: int) -> Path:
    """A whole message of so many dossiers, each with what every dossier needs and one list."""
    from goitin import resolver
    from goitin.samples import records
    from goitin.wire.json_codec import JSON

    whole = resolver.load(SPECS / "qcvn120")
    made = records.Samples(whole)
    service = next(one for one in whole.services() if one.id == _SERVICE)
    message = dict(made.record(service.request) or {})
    record = {field.wire for field in whole.record("ho_so").fields if field.required}
    dossier = JSON.text({key: value for key, value in (made.record("ho_so") or {}).items() if key in record})
    data = whole.record(service.request).field_with_role("data")
    assert data is not None
    head, _, tail = JSON.text({**message, data.wire: "@"}).partition('"@"')
    file = work / f"dossiers-{count}.json"
    with file.open("w", encoding="utf-8") as out:
        out.write(f"{head}[{dossier}")
        out.writelines([f",{dossier}"] * (count - 1))
        out.write(f"]{tail}")
    return file


def _generated(work: Path, name: str, write: Callable[[Path], Any]) -> Path:
    """Write a specification and generate everything from it; returns the folder of trees."""
    specs, trees = work / name / "specs", work / name / "trees"
    specs.mkdir(parents=True)
    words = write(specs)
    if words:
        run(words, work / "log")
    goitin = [sys.executable, "-m", "goitin", "generate", "--specs", str(specs), "--out", str(trees)]
    targets = (*_LANGUAGES, "contract")
    run([*goitin, *(word for name in targets for word in ("--target", name))], work / "log")
    return trees


def _python(trees: Path) -> list[Path]:
    """Where the package of a tree is, and the runtime it stands on."""
    return [trees / name / "python" / "src" for name in ("bench", "runtime")]


def _words(program: str, *more: Path) -> Sequence[str]:
    return [sys.executable, str(HERE / program), *map(str, more)]


def _median(command: Sequence[str], log: Path, environment: Mapping[str, str]) -> float:
    run(command, log, environment)  # the first run compiles the modules
    return statistics.median(run(command, log, environment).wall for _ in range(_ROUNDS))


def _verdict(value: float, limit: float | None, unit: str) -> str:
    return "" if limit is None else f"≤ {limit:g} {unit}: {'reached' if value <= limit else '**missed**'}"


def _megabytes(samples: Sequence[Sample]) -> str:
    return f"{max(sample.peak for sample in samples) / 1_000_000:.0f}"


def _last(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1][:160] if lines else "it said nothing"
