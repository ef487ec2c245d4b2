"""The files of the Python SDK: pydantic models over a small runtime that judges every packet alike.

Views are ready strings in black's form (`black_layout`, `escape`); templates only place them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from goitin import model, resources
from goitin.model.carriers import carriers
from goitin.rendering.escape import markdown, single_line
from goitin.rendering.page import CopiedFile, File, PlanContext, Planned, Target
from goitin.samples import sdk_cases
from goitin.targets import licence
from goitin.targets.contract.plan import data
from goitin.targets.python import code_tables, names, project, readme, records, services
from goitin.targets.python.escape import literal, toml

_SOURCES = "runtime/python/src/goitin_runtime"


def plan(context: PlanContext) -> Iterator[File]:
    """Every file of the package."""
    spec = context.spec
    folder = f"src/{spec.sdk.python_package.replace('.', '/')}"
    head = {"regulation": spec.id, "version": spec.version}
    yield from _project(spec, folder, head)
    if spec.sdk.is_embedded:
        for name, _ in resources.files_in(resources.templates() / _SOURCES, ".py"):
            yield CopiedFile(f"{folder}/_runtime/{name}", f"{_SOURCES}/{name}")
    yield from data(spec, f"{folder}/contract/")
    weakened = spec.weakened_tables()
    for table in spec.tables:
        view = _headed(
            head | {"file": table.file}, partial(code_tables.view, table, spec, table.id in weakened)
        )
        yield _class(folder, table.id, "code_table", view)
    shared = carriers(spec)
    for envelope in shared.envelopes:
        view = _headed(head | {"file": envelope.file}, partial(records.envelope, envelope, spec))
        yield _class(folder, envelope.id, "record", view)
    for record in shared.records:
        view = _headed(head | {"file": record.file}, partial(records.view, record, spec))
        yield _class(folder, record.id, "record", view)


def _class(folder: str, id: str, template: str, view: Callable[[], dict[str, Any]]) -> Planned:
    path = f"{folder}/{names.module(id)}.py"
    return Planned(path, f"python/{template}.py.jinja", view, (names.class_name(id),))


def _headed(head: dict[str, Any], made: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    """What makes a view, and puts what each file says of the whole before it."""
    return lambda: head | made()


def _project(spec: model.Spec, folder: str, head: dict[str, Any]) -> Iterator[File]:
    yield from licence(spec)
    yield CopiedFile(f"{folder}/py.typed", "python/py.typed")
    for path, template, made, declares in (
        ("pyproject.toml", "pyproject.toml", partial(project.project, spec), None),
        ("README.md", "README.md", partial(readme.view, spec), None),
        (f"{folder}/__init__.py", "package.py", partial(project.index, spec), ()),
        (f"{folder}/_regulation.py", "regulation.py", partial(project.regulation, spec), ("Edition",)),
        (f"{folder}/_services.py", "services.py", partial(services.view, spec), ("Service",)),
        (f"{folder}/_messages.py", "messages.py", partial(services.messages, spec), ()),
    ):
        yield Planned(path, f"python/{template}.jinja", _headed(head, made), declares)
    yield sdk_cases.planned("tests/cases.json", "python/cases.json.jinja", spec, names.class_name)
    yield CopiedFile(
        "tests/test_packets.py", "python/test_packets.py", (("goitin_package", spec.sdk.python_package),)
    )


TARGET = Target(
    name="python",
    plan=plan,
    check=names.check_names,
    surface="goitin.targets.python.surface",
    filters={"comment": single_line, "literal": literal, "markdown": markdown, "toml": toml},
)
