"""The files of the contract: a document each for the regulation, its services, every record and code table; the phrasebook; schemas of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from goitin import resources
from goitin.model import Spec
from goitin.rendering.page import CopiedFile, File, PlanContext, Target, Text
from goitin.targets.contract import documents
from goitin.targets.contract.entry import Entry
from goitin.targets.contract.layout import text

_TEMPLATES = "contract"


def plan(context: PlanContext) -> Iterator[File]:
    """A file a document, named by what it is of, so that a runtime finds it without a list; then what says how to read them."""
    yield from judged(context.spec)
    yield _document("phrasebook.json", documents.words)
    yield CopiedFile("README.md", f"{_TEMPLATES}/README.md")
    for file in sorted((resources.templates() / _TEMPLATES / "schema").iterdir()):
        yield CopiedFile(f"schema/{file.name}", f"{_TEMPLATES}/schema/{file.name}")


def judged(spec: Spec, folder: str = "") -> Iterator[File]:
    """The documents that a runtime reads of a regulation, which lie in each SDK as they are here.

    Args:
        spec: The specification.
        folder: Where they are put, with a slash at its end.

    """
    yield _document(f"{folder}regulation.json", partial(documents.regulation, spec))
    yield _document(f"{folder}services.json", partial(documents.services, spec))
    for record in spec.records:
        yield _document(f"{folder}records/{record.id}.json", partial(documents.record, spec, record))
    for table in spec.tables:
        yield _document(f"{folder}code_tables/{table.id}.json", partial(documents.code_table, spec, table))


def _document(path: str, make: Callable[[], Entry]) -> Text:
    return Text(path, partial(_text, make))


def _text(make: Callable[[], Entry]) -> str:
    return text(make())


TARGET = Target(name="contract", plan=plan)
