"""The files of the Java SDK: a Maven project, its runtime, one type a file, and tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from goitin import resources
from goitin.model import Closedness, CodeTable, Spec
from goitin.model.carriers import carriers
from goitin.rendering.page import CopiedFile, File, PlanContext, Planned, Target
from goitin.samples import sdk_cases
from goitin.targets import licence, openapi
from goitin.targets.contract import plan as contract
from goitin.targets.java import bundle, names, project, services
from goitin.targets.java.code_tables import MOST_CONSTANTS, table_view
from goitin.targets.java.envelopes import envelope_view
from goitin.targets.java.escape import FILTERS
from goitin.targets.java.names import class_name
from goitin.targets.java.records import record_view

_TESTING = "goitin.testing"
_MAIN = "src/main/java"
_TEST = "src/test/java"


def plan(context: PlanContext) -> Iterator[File]:
    """Everything of the project: POM and README, classes, runtime, tests."""
    spec = context.spec
    package = spec.sdk.java_package.replace(".", "/")
    yield Planned("pom.xml", "java/pom.xml.jinja", partial(project.pom, spec))
    yield Planned("README.md", "java/README.md.jinja", partial(project.readme, spec))
    yield from licence(spec)
    if spec.sdk.is_embedded:
        yield from _runtime(spec)
    yield from _tests(spec)
    yield sdk_cases.planned(
        "src/test/resources/cases.json", "java/cases.json.jinja", spec, partial(names.message_name, spec)
    )
    schemas = f"src/main/resources/{package}/schemas.json"
    yield Planned(schemas, "java/schemas.json.jinja", partial(_schemas, spec), shares=openapi.SHARED)
    yield from contract.data(spec, f"src/main/resources/{package}/contract/")
    info = f"{_MAIN}/{package}/package-info.java"
    yield Planned(info, "java/package-info.java.jinja", partial(project.package_info, spec), ())
    for name, made in (
        ("Directions", services.directions),
        ("Editions", project.editions),
        ("Messages", services.messages),
        ("Services", services.services),
    ):
        path = f"{_MAIN}/{package}/{name}.java"
        yield Planned(path, f"java/{name.lower()}.java.jinja", partial(made, spec), (name,))
    yield from _classes(spec, package)


def _schemas(spec: Spec) -> dict[str, Any]:
    """What a service puts into a document of its own."""
    return {"document": openapi.schemas(spec)}


def _runtime(spec: Spec) -> Iterator[CopiedFile]:
    """The sources of the runtime and of its adapters, put into a package of this SDK's own, so that two SDKs do not meet."""
    package = names.runtime(spec)
    project = resources.templates() / resources.RUNTIME / "java"
    for module in (project, *bundle.adapters(project)):
        source = module / _MAIN / names.RUNTIME.replace(".", "/")
        for file in sorted(source.rglob("*.java")):
            path = f"{_MAIN}/{package.replace('.', '/')}/{file.relative_to(source).as_posix()}"
            template = file.relative_to(resources.templates()).as_posix()
            yield CopiedFile(path, template, ((names.RUNTIME, package),))


def _tests(spec: Spec) -> Iterator[CopiedFile]:
    """The tests that come with the SDK; a package of their own, where no class of the specification is."""
    package = f"{spec.sdk.java_package}.testing"
    for file in sorted((resources.templates() / "java" / "testing").glob("*.java")):
        path = f"{_TEST}/{package.replace('.', '/')}/{file.name}"
        renamed = ((names.RUNTIME, names.runtime(spec)), (_TESTING, package))
        yield CopiedFile(path, f"java/testing/{file.name}", renamed)


def _classes(spec: Spec, package: str) -> Iterator[Planned]:
    kept_open = spec.tables_used_as_open()
    for table in spec.tables:
        shape = _shape(table, kept_open)
        name = class_name(table.id)
        view = partial(table_view, spec, table, shape == "closed")
        yield Planned(f"{_MAIN}/{package}/{name}.java", f"java/{shape}_table.java.jinja", view, (name,))
    for envelope in carriers(spec).envelopes:
        name, view = class_name(envelope.id), partial(envelope_view, envelope, spec)
        yield Planned(f"{_MAIN}/{package}/{name}.java", "java/envelope.java.jinja", view, (name,))
    for record in carriers(spec).records:
        name, view = class_name(record.id), partial(record_view, record, spec)
        yield Planned(f"{_MAIN}/{package}/{name}.java", "java/record.java.jinja", view, (name,))


def _shape(table: CodeTable, kept_open: frozenset[str]) -> str:
    enum = (
        table.strength is Closedness.CLOSED
        and table.id not in kept_open
        and 0 < len(table.codes) <= MOST_CONSTANTS
    )
    return "closed" if enum else "open"


TARGET = Target(
    name="java",
    plan=plan,
    check=names.check_names,
    filters=FILTERS,
    surface="goitin.targets.java.surface",
)
