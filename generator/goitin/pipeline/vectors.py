"""Conformance vectors: inputs made from a specification with the verdict and the canonical bytes that are right, as data.

A step of its own, after `generate`: for every field and every rule that applies to it, both readings, all editions, and every
sample of real deployments. One JSON line a case; `templates/vectors/README.md` says how to run them. Skipped when neither the
specification nor the generator has changed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from goitin import resources
from goitin.diagnostics.progress import MAKING, Step, silent
from goitin.output import Difference, Inputs, Report, Tree
from goitin.output.manifest import digest, digest_folder

TARGET = "vectors"
_README = f"{TARGET}/README.md"
_PIECES = 60  # of work shared by processes
Piece = Callable[[], Iterable[tuple[str, bytes]]]


def write(folder: Path, out: Path, step: Step = silent) -> Report | None:
    """Write `<out>/<regulation>/vectors` for the specification in `folder`; None where nothing has changed.

    Raises `SpecError`, `SampleError` or `WriteError`; then nothing has changed.
    """
    return Tree(out, folder.name).renew(_inputs(folder), lambda: _files(folder, step))


def check(folder: Path, out: Path, step: Step = silent) -> list[Difference]:
    """Say how the vectors differ from what a run would write; writes nothing."""
    return Tree(out, folder.name).compare(_inputs(folder), lambda: _files(folder, step))


def accept(folder: Path) -> bool:
    """Keep what the specification says now of its samples; whether that is something new."""
    from goitin.linter import examine
    from goitin.targets.vectors import samples
    from goitin.targets.vectors.lines import Lines

    whole, _ = examine.usable(folder)
    return samples.accept(folder, whole, Lines(whole))


def _inputs(folder: Path) -> Inputs:
    given = {
        "generator": resources.fingerprint(),
        "specification": digest_folder(folder, "*.yaml"),
        "samples": digest_folder(folder / resources.SAMPLES, exact=True),
        "readme": digest(_readme()),
    }
    return {TARGET: given}


def _readme() -> bytes:
    return (resources.templates() / _README).read_bytes()


def _files(folder: Path, step: Step) -> list[tuple[str, bytes]]:
    """Every file of the tree, in order of path."""
    from goitin.linter import examine
    from goitin.pipeline import parallel
    from goitin.targets.vectors import samples
    from goitin.targets.vectors.bytes import octets
    from goitin.targets.vectors.lines import Lines
    from goitin.targets.vectors.messages import Messages
    from goitin.targets.vectors.records import Records

    gc.disable()  # a run is short, and what it makes lives until its end
    whole, _ = examine.usable(folder, step)
    lines, records = Lines(whole), Records(whole)
    made: list[Piece] = [
        lambda: [("messages.jsonl", lines.of(Messages(whole).inputs()))],
        lambda: [("bytes.jsonl", lines.of(octets(whole)))],
        lambda: [("samples.jsonl", samples.vectors(folder, whole, lines))],
    ]

    def of_records(part: int) -> Iterable[tuple[str, bytes]]:
        return [
            (f"records/{record.id}.jsonl", lines.of(records.inputs(record), record.id))
            for record in whole.records[part::_PIECES]
        ]

    made += [partial(of_records, part) for part in range(min(_PIECES, len(whole.records)))]
    shared = parallel.share(lambda piece: list(piece()), made, parallel.cores(), partial(step, MAKING))
    files = [(f"{TARGET}/{path}", data) for piece in shared for path, data in piece if data]
    return sorted([*files, (_README, _readme())])
