"""Programs for vendors: one that makes an example, writes it and reads it back; one that reads what came in. In four languages.

An example is any valid message or record without unknown members, as `packets` makes them. The tests compile and run every program and compare
what it writes with the example's canonical bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from goitin import resources, targets
from goitin.model import Record, Service, Spec
from goitin.rendering.page import OutputFile
from goitin.rendering.renderer import Renderer
from goitin.samples.messages import judge
from goitin.targets.csharp.names import spaces
from goitin.targets.docs.snippets import csharp, java, python, typescript
from goitin.targets.docs.snippets.values import made
from goitin.validator import Verdict
from goitin.validator.dispatch import is_empty
from goitin.wire.json_codec import JSON

_ENDINGS = {"curl": "sh", "python": "py", "java": "java", "csharp": "cs", "typescript": "ts"}


class Snippets(NamedTuple):
    """The same program in each language: a whole file that compiles and runs."""

    python: str
    java: str
    csharp: str
    typescript: str


def snippets(spec: Spec, service: Service, kind: str, document: bytes) -> Snippets:
    """Make a message of a service in code. `kind`: "request" or "response"; raises `ValueError` for what is no example."""
    verdict = judge(spec).message(document, service=service.id, kind=kind)
    return _making(spec, _carrying(spec, service, kind, document), verdict)


def of_record(spec: Spec, record: Record, document: bytes) -> Snippets:
    """Make a record in code; raises `ValueError` for what is no example."""
    return _making(spec, record, judge(spec).record(record.id, document))


def receiving(spec: Spec) -> Snippets:
    """Read any message that came in, whatever its service, and go through its records."""
    return _rendered(
        "read",
        {
            "python": {"ours": python.imported(spec, {"read_message"})},
            "java": java.received(spec),
            "csharp": spaces(spec.sdk),
            "typescript": typescript.received(spec),
        },
    )


def _making(spec: Spec, record: Record, verdict: Verdict) -> Snippets:
    wrong = [one for one in verdict.findings if one.severity == "error" or one.rule == "unknown"]
    if wrong or not isinstance(verdict.value, dict):
        findings = "; ".join(f"{one.path} {one.rule}" for one in wrong)
        raise ValueError(f"No example of {record.id}: {findings}")
    example = made(spec, record, verdict.value)
    return _rendered(
        "make",
        {
            "python": python.view(spec, example),
            "java": java.view(spec, example),
            "csharp": csharp.view(spec, example),
            "typescript": typescript.view(spec, example),
        },
    )


def _carrying(spec: Spec, service: Service, kind: str, document: bytes) -> Record:
    """The record of a message: of an answer without a result that of the envelope alone."""
    record = spec.record(service.request if kind == "request" else service.response)
    result = record.field_with_role("result") if kind == "response" else None
    if result is None:
        return record
    root = JSON.read(document).root
    return spec.record(service.empty_response) if is_empty(root.value.get(result.wire)) else record


def _rendered(what: str, views: Mapping[str, Mapping[str, Any]]) -> Snippets:
    return Snippets(**{language: render(what, language, view) for language, view in views.items()})


def render(what: str, language: str, view: Mapping[str, Any]) -> str:
    """A program of a template of one language."""
    template = f"docs/snippets/{what}.{_ENDINGS[language]}.jinja"
    return _renderer().render(
        OutputFile(template, template, view), targets.load("docs" if language == "curl" else language)
    )


@lru_cache(maxsize=1)
def _renderer() -> Renderer:
    return Renderer(resources.templates())
