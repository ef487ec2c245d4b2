"""The files of the C# SDK: a project, one type a file, a test project, and the runtime where that is no package."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any
from xml.etree import ElementTree as ET

from goitin import resources, targets
from goitin.describe import status
from goitin.model import Spec
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records, records_of
from goitin.rendering.page import CopiedFile, File, PlanContext, Planned, Target
from goitin.samples import sdk_cases
from goitin.targets.contract.plan import data
from goitin.targets.csharp.code_tables import as_numbers, editions_view, sources_view, table_view
from goitin.targets.csharp.escape import FILTERS
from goitin.targets.csharp.messages import envelope_view, message_type, named, shapes
from goitin.targets.csharp.names import (
    RUNTIME,
    check_names,
    class_name,
    frame,
    prefix,
    runtime,
    service_name,
    spaces,
)
from goitin.targets.csharp.records import record_view
from goitin.targets.csharp.services import directions_view, services_view

_FOLDER = "csharp"
_SOURCES = "runtime/csharp/src"
_ATTRIBUTES = "CompilerAttributes.cs"
"""What the compiler asks of each assembly for itself, on .NET Framework and so that its programs run on .NET."""
_COMMON = "runtime/csharp/Directory.Build.props"


def plan(context: PlanContext) -> Iterator[File]:
    """Every file, in no particular order; each is independent of the others."""
    spec = context.spec
    yield from _project(spec)
    if spec.sdk.is_embedded:
        yield from _runtime(spec)
    else:
        yield CopiedFile(_ATTRIBUTES, f"{_SOURCES}/Framework/{_ATTRIBUTES}", ())
    numbers, space = as_numbers(spec), spec.sdk.csharp_namespace
    own = prefix(space)
    yield from data(spec, "contract/")
    yield _page("", f"{own}Directions", "directions.cs", partial(directions_view, spec))
    yield _page("", f"{own}Editions", "editions.cs", partial(editions_view, spec))
    yield _page("", f"{own}Messages", "messages.cs", partial(frame, spec.place.file, spec))
    yield _page("", f"{own}Services", "services.cs", partial(services_view, spec))
    yield _page("", f"{own}Sources", "sources.cs", partial(sources_view, spec))
    yield Planned("Usings.cs", f"{_FOLDER}/usings.cs.jinja", partial(frame, spec.place.file, spec), ())
    for table in spec.tables:
        view = partial(table_view, table, spec, numbers)
        yield _page("CodeTables/", class_name(table.id, space), "code_table.cs", view)
    for record in carriers(spec).records:
        yield _page("Records/", class_name(record.id, space), "record.cs", partial(record_view, record, spec))
    for envelope in carriers(spec).envelopes:
        view = partial(envelope_view, envelope, spec)
        name = class_name(envelope.id, space)
        declared = (name,) * len(shapes(envelope, spec))
        yield Planned(f"Records/{name}.cs", f"{_FOLDER}/envelope.cs.jinja", view, declared)
    yield from _tests(spec)


def _project(spec: Spec) -> Iterator[File]:
    view = partial(_project_view, spec)
    yield Planned(f"{spec.sdk.csharp_package}.csproj", f"{_FOLDER}/package.csproj.jinja", view)
    yield Planned("README.md", f"{_FOLDER}/README.md.jinja", view)
    yield from targets.licence(spec)


def _project_view(spec: Spec) -> Mapping[str, Any]:
    """What projects and README say of the whole."""
    space = spec.sdk.csharp_namespace
    service, streamed = _first_list(spec) or ("", "")
    called = next((one for one in spec.services() if service in (one.id, "")), None)
    return {
        "package": spec.sdk.csharp_package,
        **spaces(spec.sdk),
        "is_embedded": spec.sdk.is_embedded,
        "runtime_version": _runtime_version(),
        "version": spec.version,
        "number": spec.number,
        "title": spec.label.bilingual,
        **targets.published(spec.sdk),
        "contract": ("contract/", "contract/records/", "contract/code_tables/"),
        "has_lists": any(one.rows is not None and not one.rows.is_provided for one in spec.tables),
        "regulation": spec.id,
        "record": class_name(_first_record(spec), space),
        "has_stream": bool(service),
        "service": service_name(service),
        "streamed": class_name(streamed, space),
        "called": service_name(called.id) if called else "",
        "request": message_type(called.request, spec) if called else "",
        "shared": _shared_request(spec),
        "status": [one.bilingual for one in status.lines(spec)],
        "notes": [both for note in spec.notes for both in (note.vi, note.en)],
    }


def _runtime_version() -> str:
    """The version of the runtime that this generator brings: the least that generated code needs."""
    root = ET.parse(resources.templates() / _COMMON).getroot()  # noqa: S314 — it is our own
    return root.findtext(".//Version") or ""


def _first_record(spec: Spec) -> str:
    """The record that the README shows: what the first service carries."""
    for service in spec.services():
        carried = records_of(service.data)
        if carried:
            return carried
    return spec.records[0].id


def _first_list(spec: Spec) -> tuple[str, str] | None:
    """The first service with a list of records, and that record: what the README streams."""
    for service in spec.services():
        for payload in (service.data, service.result):
            listed = listed_records(payload)
            if listed:
                return service.id, listed
    return None


def _shared_request(spec: Spec) -> str:
    """The type of a request whose class is its envelope's, for the README; empty where there is none."""
    types = (message_type(one.request, spec) for one in spec.services() if carriers(spec).of(one.request))
    return next(types, "")


def _runtime(spec: Spec) -> Iterator[CopiedFile]:
    """The sources of the runtime, inside the SDK, under a namespace of its own."""
    names = ((RUNTIME, runtime(spec.sdk)),)
    sources = resources.templates() / _SOURCES
    for file in sorted(sources.rglob("*.cs")):
        name = file.relative_to(sources).as_posix()
        yield CopiedFile(f"Runtime/{name}", f"{_SOURCES}/{name}", names)


def _tests(spec: Spec) -> Iterator[File]:
    package, space = spec.sdk.csharp_package, spec.sdk.csharp_namespace
    folder = f"tests/{package}.Tests"
    names = (
        (RUNTIME, runtime(spec.sdk)),
        ("Goitin.Tests", f"{space}.Tests"),
        ("GoitinMessages", f"{prefix(space)}Messages"),
        ("GoitinServices", f"{prefix(space)}Services"),
    )
    view: Mapping[str, str] = {"namespace": space, "package": package}
    yield Planned(f"{folder}/{package}.Tests.csproj", f"{_FOLDER}/tests.csproj.jinja", lambda: view)
    for name in ("Case.cs", "Example.cs", "Mapping.cs", "Named.cs", "Program.cs", "Report.cs"):
        yield CopiedFile(f"{folder}/{name}", f"{_FOLDER}/Tests/{name}", names)
    cases = partial(named, spec=spec)
    yield sdk_cases.planned(f"{folder}/cases.json", f"{_FOLDER}/cases.json.jinja", spec, cases)


def _page(folder: str, name: str, template: str, view: Callable[[], Mapping[str, Any]]) -> Planned:
    return Planned(f"{folder}{name}.cs", f"{_FOLDER}/{template}.jinja", view, (name,))


TARGET = Target(
    name="csharp",
    plan=plan,
    check=check_names,
    filters=FILTERS,
    surface="goitin.targets.csharp.surface",
)
