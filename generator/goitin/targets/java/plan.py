"""The files of the Java SDK: a Maven project, its runtime, one type a file, and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from goitin import resources
from goitin.model import CodeTable, Spec
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
        yield _page(package, name, name.lower(), partial(made, spec))
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
    weakened = spec.weakened_tables()
    for table in spec.tables:
        is_enum = table.id not in weakened and _has_enum(table)
        view = partial(table_view, spec, table, is_enum)
        yield _page(package, class_name(table.id), "closed_table" if is_enum else "open_table", view)
    for envelope in carriers(spec).envelopes:
        yield _page(package, class_name(envelope.id), "envelope", partial(envelope_view, envelope, spec))
    for record in carriers(spec).records:
        yield _page(package, class_name(record.id), "record", partial(record_view, record, spec))


def _has_enum(table: CodeTable) -> bool:
    """Whether all values of a table are its own codes, and a class has room for them."""
    return table.is_enumerated and 0 < len(table.codes) <= MOST_CONSTANTS


def _page(package: str, name: str, template: str, view: Callable[[], Mapping[str, Any]]) -> Planned:
    return Planned(f"{_MAIN}/{package}/{name}.java", f"java/{template}.java.jinja", view, (name,))


TARGET = Target(
    name="java",
    plan=plan,
    check=names.check_names,
    filters=FILTERS,
    surface="goitin.targets.java.surface",
)
