"""The files of the Java SDK: a Maven project, its runtime, one type a file, and tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from goitin.model import Closedness, CodeTable, Spec
from goitin.rendering.page import CopiedFile, File, PlanContext, Planned, Target
from goitin.resources import templates
from goitin.samples import sdk_cases
from goitin.targets import licence, openapi
from goitin.targets.java import names, project, services
from goitin.targets.java.code_tables import MOST_CONSTANTS, table_view
from goitin.targets.java.escape import FILTERS
from goitin.targets.java.names import class_name
from goitin.targets.java.records import record_view

_RUNTIME = "goitin.runtime"
_MAIN = "src/main/java"
_TEST = "src/test/java"


def plan(context: PlanContext) -> Iterator[File]:
    """Everything of the project: POM and README, classes, runtime, tests."""
    spec = context.spec
    package = spec.sdk.java_package.replace(".", "/")
    yield Planned("pom.xml", "java/pom.xml.jinja", partial(project.pom, spec))
    yield Planned("README.md", "java/README.md.jinja", partial(project.readme, spec))
    yield from licence(spec)
    yield from _copies(spec, "runtime", _MAIN)
    yield from _copies(spec, "testing", _TEST)
    yield sdk_cases.planned("src/test/resources/cases.json", "java/cases.json.jinja", spec, class_name)
    schemas = f"src/main/resources/{package}/runtime/schemas.json"
    yield Planned(schemas, "java/schemas.json.jinja", partial(_schemas, spec), shares=openapi.SHARED)
    for folder, view in project.packages(spec):
        path = f"{_MAIN}/{folder}/package-info.java"
        yield Planned(path, "java/package-info.java.jinja", partial(dict, view), ())
    for name, template, made in (
        ("runtime/Edition", "edition", project.editions),
        ("runtime/Direction", "direction", services.directions),
        ("runtime/Phrasebook", "phrasebook", project.phrasebook),
        ("runtime/Service", "service", services.services),
        ("Sources", "sources", project.sources),
    ):
        declares = (name.rpartition("/")[2],)
        path = f"{_MAIN}/{package}/{name}.java"
        yield Planned(path, f"java/{template}.java.jinja", partial(made, spec), declares)
    yield from _classes(spec, package)


def _schemas(spec: Spec) -> dict[str, Any]:
    """What a service puts into a document of its own."""
    return {"document": openapi.schemas(spec)}


def _copies(spec: Spec, folder: str, root: str) -> Iterator[CopiedFile]:
    """The hand-written sources of one folder, put into the package of this specification."""
    package = f"{spec.sdk.java_package}.runtime"
    for file in sorted((templates() / "java" / folder).glob("*.java")):
        path = f"{root}/{package.replace('.', '/')}/{file.name}"
        yield CopiedFile(path, f"java/{folder}/{file.name}", ((_RUNTIME, package),))


def _classes(spec: Spec, package: str) -> Iterator[Planned]:
    kept_open = spec.tables_used_as_open()
    for table in spec.tables:
        shape = _shape(table, kept_open)
        name = class_name(table.id)
        view = partial(table_view, spec, table, shape == "closed")
        yield Planned(f"{_MAIN}/{package}/{name}.java", f"java/{shape}_table.java.jinja", view, (name,))
    for record in spec.records:
        name, view = class_name(record.id), partial(record_view, record, spec)
        yield Planned(f"{_MAIN}/{package}/{name}.java", "java/record.java.jinja", view, (name,))


def _shape(table: CodeTable, kept_open: frozenset[str]) -> str:
    if len(table.codes) > MOST_CONSTANTS:
        return "big"
    enum = table.strength is Closedness.CLOSED and table.id not in kept_open and bool(table.codes)
    return "closed" if enum else "open"


TARGET = Target(name="java", plan=plan, check=names.check_names, filters=FILTERS)
