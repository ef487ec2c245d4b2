"""Samples of real deployments, and what a person has read and kept of them: `<specification>/samples/`.

`index.yaml` says what each file is: `ho_so` (a record, by id) or `list of ho_so`; what is a whole message is read as a message, too.
`verdicts.jsonl` holds what is expected, one line a reading.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from goitin.diagnostics.diagnostic import Diagnostics, GoitinError
from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.output.atomic_file import replace_file
from goitin.resources import SAMPLES
from goitin.source.yaml_reader import parse
from goitin.targets.vectors.file_format import Expectation, dumped
from goitin.targets.vectors.inputs import VectorInput
from goitin.targets.vectors.lines import VectorWriter

_INDEX = "index.yaml"
_KEPT = "verdicts.jsonl"
_NAMED = 5


class SampleError(GoitinError):
    """Samples that cannot be used, or of which something else was kept than the judge says."""


def vectors(folder: Path, spec: Spec, lines: VectorWriter) -> str:
    """A line for each reading of each sample, with what was kept of it.

    Raises `SampleError` where that is not what the judge says now.
    """
    verdicts, form = _read_verdicts(folder), lines.form()
    made, odd = [], []
    for asked in inputs(folder, spec):
        cases = verdicts.get(asked.name, [])
        made.append(form.line(asked, cases))
        if dumped(cases) != dumped(lines.cases(asked)):
            odd.append(asked.name)
    if odd:
        more = msg(" and {count} more", count=len(odd) - _NAMED) if len(odd) > _NAMED else ""
        raise SampleError(
            msg(
                "{file}: the specification now gives other verdicts on {names}{more}. If that is intended, run `goitin vectors --accept`, and read the difference before you commit.",
                file=folder / SAMPLES / _KEPT,
                names=", ".join(odd[:_NAMED]),
                more=more,
            )
        )
    return "".join([form.head(), *made]) if made else ""


def bless(folder: Path, spec: Spec, lines: VectorWriter) -> bool:
    """Keep what the judge says now; whether the file has changed."""
    text = "".join(
        dumped({"name": asked.name, "cases": lines.cases(asked)}) + "\n" for asked in inputs(folder, spec)
    )
    file = folder / SAMPLES / _KEPT
    before = file.read_text(encoding="utf-8") if file.is_file() else None
    if text != (before or ""):
        replace_file(file, text.encode())
    return text != (before or "")


def inputs(folder: Path, spec: Spec) -> Iterator[VectorInput]:
    """Each sample as the index names it; a message also as one, with all and with nothing said by the caller."""
    records = {record.id: record for record in spec.records}
    for name, word in _index(folder).items():
        data = _data(folder / SAMPLES / name)
        id = word.removeprefix("list of ")
        if id not in records:
            raise SampleError(
                msg(
                    "{file}: {name}: there is no record {id!r}. Correct its name.",
                    file=folder / SAMPLES / _INDEX,
                    name=name,
                    id=id,
                )
            )
        yield VectorInput(name, data, id, word != id)
        record = records[id]
        if record.message_kind != "record":
            yield VectorInput(f"{name}, as a message", data)
            if record.service is not None:
                yield VectorInput(
                    f"{name}, as of {record.service}", data, None, False, record.service, record.message_kind
                )


def _index(folder: Path) -> dict[str, str]:
    """Name of each sample → what it is; every file has its line and every line its file."""
    home = folder / SAMPLES
    if not home.is_dir():
        return {}
    file, findings = home / _INDEX, Diagnostics()
    node = parse(_data(file).decode("utf-8", "replace"), f"{folder.name}/{SAMPLES}/{_INDEX}", findings)
    findings.stop_on_error()
    found = dict(node.value) if node is not None and isinstance(node.value, dict) else {}
    entry = {name: item.value for name, item in found.items() if item.is_scalar}
    there = {path.name for path in home.glob("*.json")}
    if there != set(entry):
        raise SampleError(
            msg(
                "{file}: {names}: not both a file and a line here. Write `<file>: <record>` for each sample.",
                file=file,
                names=", ".join(sorted(there ^ set(entry))),
            )
        )
    return entry


def _read_verdicts(folder: Path) -> dict[str, Sequence[Expectation]]:
    file = folder / SAMPLES / _KEPT
    if not file.is_file():
        return {}
    try:
        rows = [json.loads(row) for row in _data(file).decode("utf-8").splitlines()]
        return {row["name"]: row["cases"] for row in rows}
    except (ValueError, KeyError, TypeError):
        raise SampleError(
            msg(
                "{file}: not one JSON object per line, with name and cases. Restore it from version control.",
                file=file,
            )
        ) from None


def _data(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise SampleError(
            msg("{file}: cannot be read ({reason}). Add it.", file=file, reason=error.strerror)
        ) from None
