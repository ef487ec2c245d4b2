"""The files of the C# SDK: a project, its runtime, one type a file, and a test project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from goitin import resources, targets
from goitin.describe import status
from goitin.model import ListOf, Nested, Spec
from goitin.rendering.page import Copy, Page
from goitin.samples import sdk_cases
from goitin.targets.csharp.code_tables import (
    as_numbers,
    editions_view,
    phrasebook_view,
    sources_view,
    table_view,
)
from goitin.targets.csharp.names import class_name, service_name
from goitin.targets.csharp.records import record_view
from goitin.targets.csharp.services import directions_view, services_view

_FOLDER = "csharp"
ADAPTERS = ("AspNetCore", "NewtonsoftJson")
"""The folders of what links the SDK with other libraries; their names end the names of their packages."""


def plan(spec: Spec) -> Iterator[Page | Copy]:
    """Every file, in no particular order; each is independent of the others."""
    yield from _project(spec)
    yield from _runtime(spec)
    yield _page("Editions.cs", "editions.cs", editions_view(spec), "Editions")
    yield _page("Runtime/Direction.cs", "directions.cs", directions_view(spec), "Direction")
    yield _page("Phrasebook.cs", "phrasebook.cs", phrasebook_view(spec), "Phrasebook")
    yield _page("Services.cs", "services.cs", services_view(spec), "Services")
    yield _page("Sources.cs", "sources.cs", sources_view(spec), "Sources")
    numbers = as_numbers(spec)
    for table in spec.tables:
        view = table_view(table, spec, numbers)
        yield _page(f"CodeTables/{view['name']}.cs", "code_table.cs", view, view["name"])
    for record in spec.records:
        view = record_view(record, spec)
        yield _page(f"Records/{view['name']}.cs", "record.cs", view, view["name"])
    yield from _adapters(spec)
    yield from _tests(spec)


def _project(spec: Spec) -> Iterator[Page | Copy]:
    space = spec.sdk.csharp_namespace
    service, streamed = _first_list(spec) or ("", "")
    view = {
        "package": spec.sdk.csharp_package,
        "namespace": space,
        "version": spec.version,
        "number": spec.number,
        "title": spec.label.both,
        "authors": spec.sdk.authors,
        "licence": spec.sdk.licence,
        "homepage": spec.sdk.homepage or "",
        "has_homepage": spec.sdk.homepage is not None,
        "repository": spec.sdk.repository or "",
        "has_repository": spec.sdk.repository is not None,
        "regulation": spec.id,
        "record": class_name(_first_record(spec), space),
        "has_stream": bool(service),
        "service": service_name(service),
        "streamed": class_name(streamed, space),
        "status": [one.both for one in status.lines(spec)],
        "notes": [both for note in spec.notes for both in (note.vi, note.en)],
    }
    yield Page(f"{spec.sdk.csharp_package}.csproj", f"{_FOLDER}/package.csproj.jinja", view)
    for adapter in ADAPTERS:
        project = f"{adapter}/{spec.sdk.csharp_package}.{adapter}.csproj"
        yield Page(project, f"{_FOLDER}/{adapter.lower()}.csproj.jinja", view)
    yield Page("README.md", f"{_FOLDER}/README.md.jinja", view)
    yield from targets.licence(spec)


def _first_record(spec: Spec) -> str:
    """The record that the README shows: what the first service carries."""
    for service in spec.services():
        carried = service.data.item if isinstance(service.data, ListOf) else service.data
        if isinstance(carried, Nested):
            return carried.record
    return spec.records[0].id


def _first_list(spec: Spec) -> tuple[str, str] | None:
    """The first service with a list of records, and that record: what the README streams."""
    for service in spec.services():
        for payload in (service.data, service.result):
            if isinstance(payload, ListOf) and isinstance(payload.item, Nested):
                return service.id, payload.item.record
    return None


def _runtime(spec: Spec) -> Iterator[Copy]:
    names = (("Goitin.Runtime", f"{spec.sdk.csharp_namespace}.Runtime"),)
    yield Copy("GlobalUsings.cs", f"{_FOLDER}/GlobalUsings.cs", names)
    for file in sorted((resources.templates() / _FOLDER / "runtime").glob("*.cs")):
        yield Copy(f"Runtime/{file.name}", f"{_FOLDER}/runtime/{file.name}", names)


def _adapters(spec: Spec) -> Iterator[Copy]:
    """For other libraries, each a project of its own, so that the SDK depends on nothing."""
    space = spec.sdk.csharp_namespace
    names = (("Goitin.", f"{space}."),)
    for adapter in ADAPTERS:
        folder = f"{_FOLDER}/{adapter.lower()}"
        for file in sorted((resources.templates() / folder).glob("*.cs")):
            yield Copy(f"{adapter}/{file.name}", f"{folder}/{file.name}", names)


def _tests(spec: Spec) -> Iterator[Page | Copy]:
    package, space = spec.sdk.csharp_package, spec.sdk.csharp_namespace
    folder = f"tests/{package}.Tests"
    names = (("Goitin.Runtime", f"{space}.Runtime"), ("Goitin.Tests", f"{space}.Tests"))
    view = {"namespace": space, "package": package}
    yield Page(f"{folder}/{package}.Tests.csproj", f"{_FOLDER}/tests.csproj.jinja", view)
    for name in ("Case.cs", "Example.cs", "Mapping.cs", "Program.cs", "Report.cs"):
        yield Copy(f"{folder}/{name}", f"{_FOLDER}/Tests/{name}", names)
    document = sdk_cases.document(spec, partial(class_name, namespace=space))
    yield Page(f"{folder}/cases.json", f"{_FOLDER}/cases.json.jinja", {"cases": document})


def _page(path: str, template: str, view: Mapping[str, Any], declares: str) -> Page:
    return Page(path, f"{_FOLDER}/{template}.jinja", view, (declares,))
