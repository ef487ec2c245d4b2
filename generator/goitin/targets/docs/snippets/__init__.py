"""Programs for vendors: one that makes an example, writes it and reads it back; one that reads what came in. In three languages.

An example is any valid message or record without unknown members, as `packets` makes them. The tests compile and run every program and compare
what it writes with the example's canonical bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from goitin import resources, targets
from goitin.model import Record, Service, Spec
from goitin.rendering.page import Page
from goitin.rendering.renderer import Renderer
from goitin.samples.messages import judge
from goitin.targets.docs.snippets import csharp, java, python
from goitin.targets.docs.snippets.values import made
from goitin.validator import Verdict
from goitin.validator.dispatch import is_empty
from goitin.wire.json_codec import JSON

_ENDINGS = {"python": "py", "java": "java", "csharp": "cs"}


class Snippets(NamedTuple):
    """The same program in each language: a whole file that compiles and runs."""

    python: str
    java: str
    csharp: str


def snippets(whole: Spec, service: Service, kind: str, document: bytes) -> Snippets:
    """Make a message of a service in code. `kind`: "request" or "response"; raises `ValueError` for what is no example."""
    verdict = judge(whole).message(document, service=service.id, kind=kind)
    return _making(whole, _carrying(whole, service, kind, document), verdict)


def of_record(whole: Spec, record: Record, document: bytes) -> Snippets:
    """Make a record in code; raises `ValueError` for what is no example."""
    return _making(whole, record, judge(whole).record(record.id, document))


def receiving(whole: Spec) -> Snippets:
    """Read any message that came in, whatever its service, and go through its records."""
    return _rendered(
        "read",
        {
            "python": {"ours": python.imported(whole, {"read_message"})},
            "java": {"runtime": f"{whole.sdk.java_package}.runtime", "program": java.program(whole)},
            "csharp": {"namespace": whole.sdk.csharp_namespace},
        },
    )


def _making(whole: Spec, record: Record, verdict: Verdict) -> Snippets:
    wrong = [one for one in verdict.findings if one.severity == "error" or one.rule == "unknown"]
    if wrong or not isinstance(verdict.value, dict):
        said = "; ".join(f"{one.path} {one.rule}" for one in wrong)
        raise ValueError(f"No example of {record.id}: {said}")
    example = made(whole, record, verdict.value)
    return _rendered(
        "make",
        {
            "python": python.view(whole, example),
            "java": java.view(whole, example),
            "csharp": csharp.view(whole, example),
        },
    )


def _carrying(whole: Spec, service: Service, kind: str, document: bytes) -> Record:
    """The record of a message: of an answer without a result that of the envelope alone."""
    record = whole.record(service.request if kind == "request" else service.response)
    result = record.playing("result") if kind == "response" else None
    if result is None:
        return record
    root = JSON.read(document).root
    return whole.record(service.bare) if is_empty(root.value.get(result.wire)) else record


def _rendered(what: str, views: Mapping[str, Mapping[str, Any]]) -> Snippets:
    return Snippets(**{language: _render(what, language, view) for language, view in views.items()})


def _render(what: str, language: str, view: Mapping[str, Any]) -> str:
    template = f"docs/snippets/{what}.{_ENDINGS[language]}.jinja"
    return _renderer().render(Page(template, template, view), targets.load(language))


@lru_cache(maxsize=1)
def _renderer() -> Renderer:
    return Renderer(resources.templates())
