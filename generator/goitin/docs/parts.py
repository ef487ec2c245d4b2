"""What other makers put on the site: the judge in the browser, the API reference.

They stand on it as far as their templates are there. First of the modules of `docs`, with `sinks`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from goitin import places
from goitin.spec import Packet, Service, Spec


@cache
def has_check() -> bool:
    """Whether there is a page on which a packet can be checked."""
    return (places.templates() / "docs" / "check" / "check.html.jinja").is_file()


@cache
def has_api() -> bool:
    """Whether there is an API reference."""
    return (places.templates() / "docs" / "api").is_dir()


def picture(whole: Spec, packet: Packet) -> str:
    """The order of a family's services as SVG; empty where nobody draws it."""
    if find_spec("goitin.docs.sequence") is None:
        return ""
    drawn: str = import_module("goitin.docs.sequence").svg(whole, packet)
    return drawn


def programs(whole: Spec, service: Service, kind: str, document: bytes) -> list[dict[str, str]]:
    """The same message made in code: language and program; none where nobody writes them."""
    if find_spec("goitin.docs.snippets") is None:
        return []
    made = import_module("goitin.docs.snippets").snippets(whole, service, kind, document)
    names = {"python": "Python", "java": "Java", "csharp": "C#"}
    return [{"name": name, "text": getattr(made, language)} for language, name in names.items()]


def tables(whole: Spec) -> dict[str, object]:
    """What the judge in the browser reads."""
    return {"name": "tables", "value": import_module("goitin.docs.tables").tables(whole)}


def judge() -> tuple[str, ...]:
    """The scripts of the judge in the browser, in their order."""
    return tuple(f"docs/judge/{name}" for name in import_module("goitin.docs.tables").SCRIPTS)
