"""The files of the contract: a document each for the regulation, its services, every record and code table; the phrasebook; schemas of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from goitin import resources
from goitin.model import CodeTable, Spec
from goitin.rendering.page import CopiedFile, Derived, File, PlanContext, Target, Text
from goitin.targets.contract import documents
from goitin.targets.contract.entry import Entry
from goitin.targets.contract.layout import text

_TEMPLATES = "contract"


def plan(context: PlanContext) -> Iterator[File]:
    """A file a document, named by what it is of, so that a runtime finds it without a list; then what says how to read them."""
    for table in _lists(context.spec):
        yield Text(_list_path(table), partial(_rows, table))
    for path, make in (*_data(context.spec), ("phrasebook.json", documents.words)):
        yield Text(path, partial(_text, make))
    yield CopiedFile("README.md", f"{_TEMPLATES}/README.md")
    for file in sorted((resources.templates() / _TEMPLATES / "schema").iterdir()):
        yield CopiedFile(f"schema/{file.name}", f"{_TEMPLATES}/schema/{file.name}")


def data(spec: Spec, folder: str) -> Iterator[Derived]:
    """The documents that a runtime reads, as files of another target: made once, with the same bytes wherever they lie.

    Args:
        spec: The specification.
        folder: The folder they lie in, below that of the target.

    """
    for path, _ in _data(spec):
        yield Derived(f"{folder}{path}", f"contract/{path}", str)
    for table in _lists(spec):
        yield Derived(f"{folder}{_list_path(table)}", f"contract/{_list_path(table)}", str)


def _lists(spec: Spec) -> Iterator[CodeTable]:
    """The code tables whose rows are a file of the contract."""
    return (one for one in spec.tables if one.rows is not None and not one.rows.is_provided)


def _list_path(table: CodeTable) -> str:
    return f"lists/{table.id}.tsv"


def _rows(table: CodeTable) -> str:
    return table.rows.text if table.rows else ""


def _data(spec: Spec) -> Iterator[tuple[str, Callable[[], Entry]]]:
    yield "regulation.json", partial(documents.regulation, spec)
    yield "services.json", partial(documents.services, spec)
    for record in spec.records:
        yield f"records/{record.id}.json", partial(documents.record, spec, record)
    for table in spec.tables:
        yield f"code_tables/{table.id}.json", partial(documents.code_table, spec, table)


def _text(make: Callable[[], Entry]) -> str:
    return text(make())


TARGET = Target(name="contract", plan=plan)
