"""The Python target: pydantic models over a small runtime that judges every packet alike.

Right of `spec`, left of `render`. Views are ready strings in black's form (`layout`, `sinks`); templates only place them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin import model
from goitin.model import Strength
from goitin.rendering.escape import line, markdown
from goitin.rendering.page import Copy, Page, Target
from goitin.samples import sdk_cases
from goitin.targets import licence
from goitin.targets.python import code_tables, names, project, readme, records, services
from goitin.targets.python.escape import literal, toml

_RUNTIME = (
    "__init__",
    "async_stream",
    "breaks",
    "code_table",
    "editions",
    "fast",
    "fast_schema",
    "fast_values",
    "fast_writer",
    "findings",
    "frameworks",
    "gathering",
    "json_schema",
    "judge",
    "message",
    "messages",
    "nearness",
    "options",
    "packet",
    "placing",
    "problems",
    "raw",
    "reader",
    "references",
    "rules",
    "scanner",
    "service",
    "stream",
    "table",
    "tree",
    "wire",
    "year_month",
    "kinds/__init__",
    "kinds/base",
    "kinds/codes",
    "kinds/numbers",
    "kinds/structure",
    "kinds/texts",
    "kinds/times",
)


def plan(whole: model.Spec) -> Iterator[Page | Copy]:
    """Every file of the package."""
    folder = f"src/{whole.sdk.python_package.replace('.', '/')}"
    head = {"regulation": whole.id, "version": whole.version}
    yield from _project(whole, folder, head)
    for name in _RUNTIME:
        yield Copy(f"{folder}/_runtime/{name}.py", f"python/runtime/{name}.py")
    weakened = whole.weakened()
    for table in whole.tables:
        is_open = table.strength is not Strength.CLOSED or table.id in weakened
        view = head | {"file": table.file} | code_tables.view(table, is_open)
        yield Page(
            f"{folder}/{names.module(table.id)}.py", "python/code_table.py.jinja", view, (view["class_name"],)
        )
    for record in whole.records:
        view = head | {"file": record.file} | records.view(record, whole)
        yield Page(
            f"{folder}/{names.module(record.id)}.py", "python/record.py.jinja", view, (view["class_name"],)
        )


def _project(whole: model.Spec, folder: str, head: dict[str, Any]) -> Iterator[Page | Copy]:
    yield from licence(whole)
    yield Page("pyproject.toml", "python/pyproject.toml.jinja", head | project.project(whole))
    yield Page("README.md", "python/README.md.jinja", head | readme.view(whole))
    yield Copy(f"{folder}/py.typed", "python/py.typed")
    yield Page(f"{folder}/__init__.py", "python/package.py.jinja", head | project.index(whole), ())
    yield Page(
        f"{folder}/_editions.py", "python/editions.py.jinja", head | project.editions(whole), ("Edition",)
    )
    yield Page(
        f"{folder}/_services.py", "python/services.py.jinja", head | services.view(whole), ("Service",)
    )
    yield Page(f"{folder}/_words.py", "python/words.py.jinja", head | project.words(), ())
    yield Page(f"{folder}/_sources.py", "python/sources.py.jinja", head | project.sources(whole), ())
    yield Page(
        "tests/cases.json", "python/cases.json.jinja", {"cases": sdk_cases.document(whole, names.class_name)}
    )
    yield Copy(
        "tests/test_packets.py", "python/test_packets.py", (("goitin_package", whole.sdk.python_package),)
    )


TARGET = Target(
    name="python",
    plan=plan,
    faults=names.faults,
    filters={"comment": line, "literal": literal, "markdown": markdown, "toml": toml},
)
