"""The files of the conformance vectors: for every field and every rule that applies to it, both readings, all editions, and every sample of real deployments.

One JSON line a case; `templates/vectors/README.md` says how to run them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from goitin.linter import examine
from goitin.model import Record, Spec
from goitin.rendering.page import CopiedFile, File, PlanContext, Target, Text
from goitin.targets.vectors import samples
from goitin.targets.vectors.bytes import byte_vectors
from goitin.targets.vectors.lines import VectorWriter
from goitin.targets.vectors.messages import Messages
from goitin.targets.vectors.records import Records


def plan(context: PlanContext) -> Iterator[File]:
    """A file for each record, one for messages, one for bytes that are no record, one for the samples."""
    spec = context.spec
    lines, records = VectorWriter(spec), Records(spec)
    yield CopiedFile("README.md", "vectors/README.md")
    yield Text("messages.jsonl", partial(_messages, spec, lines))
    yield Text("bytes.jsonl", partial(_bytes, spec, lines))
    yield Text("samples.jsonl", partial(samples.vectors, context.folder, spec, lines))
    for record in spec.records:
        yield Text(f"records/{record.id}.jsonl", partial(_record, records, record, lines))


def _messages(spec: Spec, lines: VectorWriter) -> str:
    return lines.of(Messages(spec).inputs())


def _bytes(spec: Spec, lines: VectorWriter) -> str:
    return lines.of(byte_vectors(spec))


def _record(records: Records, record: Record, lines: VectorWriter) -> str:
    return lines.of(records.inputs(record), record.id)


def accept(folder: Path) -> bool:
    """Keep what the specification in `folder` says now of its samples.

    Returns:
        Whether that is something new.

    Raises:
        GoitinError: The specification has an error, or the samples cannot be read.

    """
    spec, _ = examine.load_checked(folder)
    return samples.bless(folder, spec, VectorWriter(spec))


TARGET = Target(name="vectors", plan=plan)
