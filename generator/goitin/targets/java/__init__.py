"""The target `java`: a Maven project of Java 17 records, a small runtime beside them, and tests that assert."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import CodeTable, Spec, Strength
from goitin.rendering.page import Copy, Page, Target
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


def plan(spec: Spec) -> Iterator[Page | Copy]:
    """Everything of the project: POM and README, classes, runtime, tests."""
    yield Page("pom.xml", "java/pom.xml.jinja", project.pom(spec))
    yield Page("README.md", "java/README.md.jinja", project.readme(spec))
    yield from licence(spec)
    yield from _copies(spec, "runtime", _MAIN)
    yield from _copies(spec, "testing", _TEST)
    yield Page(
        "src/test/resources/cases.json",
        "java/cases.json.jinja",
        {"cases": sdk_cases.document(spec, class_name)},
    )
    package = spec.sdk.java_package.replace(".", "/")
    published = {"document": openapi.schemas(spec)}
    yield Page(f"src/main/resources/{package}/runtime/schemas.json", "java/schemas.json.jinja", published)
    for folder, view in project.packages(spec):
        yield Page(f"{_MAIN}/{folder}/package-info.java", "java/package-info.java.jinja", view, ())
    edition = f"{_MAIN}/{package}/runtime/Edition.java"
    yield Page(edition, "java/edition.java.jinja", project.editions(spec), ("Edition",))
    direction = f"{_MAIN}/{package}/runtime/Direction.java"
    yield Page(direction, "java/direction.java.jinja", services.directions(spec), ("Direction",))
    words = f"{_MAIN}/{package}/runtime/Phrasebook.java"
    yield Page(words, "java/phrasebook.java.jinja", project.phrasebook(spec), ("Phrasebook",))
    service = f"{_MAIN}/{package}/runtime/Service.java"
    yield Page(service, "java/service.java.jinja", services.services(spec), ("Service",))
    sources = f"{_MAIN}/{package}/Sources.java"
    yield Page(sources, "java/sources.java.jinja", project.sources(spec), ("Sources",))
    yield from _classes(spec, package)


def _copies(spec: Spec, folder: str, root: str) -> Iterator[Copy]:
    """The hand-written sources of one folder, put into the package of this specification."""
    package = f"{spec.sdk.java_package}.runtime"
    for file in sorted((templates() / "java" / folder).glob("*.java")):
        path = f"{root}/{package.replace('.', '/')}/{file.name}"
        yield Copy(path, f"java/{folder}/{file.name}", ((_RUNTIME, package),))


def _classes(spec: Spec, package: str) -> Iterator[Page]:
    kept_open = spec.weakened()
    for table in spec.tables:
        shape = _shape(table, kept_open)
        name = class_name(table.id)
        view = table_view(spec, table, shape == "closed")
        yield Page(f"{_MAIN}/{package}/{name}.java", f"java/{shape}_table.java.jinja", view, (name,))
    for record in spec.records:
        name = class_name(record.id)
        yield Page(
            f"{_MAIN}/{package}/{name}.java", "java/record.java.jinja", record_view(record, spec), (name,)
        )


def _shape(table: CodeTable, kept_open: frozenset[str]) -> str:
    if len(table.codes) > MOST_CONSTANTS:
        return "big"
    enum = table.strength is Strength.CLOSED and table.id not in kept_open and bool(table.codes)
    return "closed" if enum else "open"


TARGET = Target(name="java", plan=plan, faults=names.faults, filters=FILTERS)
