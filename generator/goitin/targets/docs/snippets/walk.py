"""Programs that make a specification's first calls, in the shell and in four languages: whole, and cut into what each call is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from goitin.model import Service, Spec
from goitin.targets.docs.snippets import csharp, curl, java, python, render, typescript
from goitin.targets.docs.snippets.calls import calls

_CUT = "✂\n"
"""The line of a template at which one part ends."""


class Walk(NamedTuple):
    """A program as one text, and as parts: what stands before the first call, then a part a call."""

    text: str
    parts: tuple[str, ...]


def walks(spec: Spec, message: Callable[[Service], bytes]) -> Mapping[str, Walk]:
    """By language the program; none where the specification says no way to a first call.

    Args:
        spec: The specification.
        message: Gives an example of a service's request.

    """
    steps = list(calls(spec, message))
    if not steps:
        return {}
    made = {"curl": _shell(spec, message)}
    for name, language in (
        ("python", python),
        ("java", java),
        ("csharp", csharp),
        ("typescript", typescript),
    ):
        views = [{**language.step(spec, one), "number": one.number, "id": one.service.id} for one in steps]
        made[name] = _cut(name, {**language.walk(spec, views), "steps": views})
    return made


def command(spec: Spec, service: Service, document: bytes) -> str:
    """A request of a service as a command."""
    return render("call", "curl", curl.view(spec, service, document))


def _shell(spec: Spec, message: Callable[[Service], bytes]) -> Walk:
    known = {service.id: service for service in spec.services()}
    listed = [known[step.service] for step in spec.start.steps] if spec.start else []
    views = [
        {**curl.view(spec, one, message(one), keeps_session=True), "number": number, "id": one.id}
        for number, one in enumerate(listed, 1)
    ]
    return _cut("curl", {"steps": views})


def _cut(language: str, view: Mapping[str, Any]) -> Walk:
    made = render("walk", language, view)
    first, *parts = made.split(_CUT)
    return Walk(made.replace(_CUT, ""), (first.rstrip("\n") + "\n", *_stripped(parts)))


def _stripped(parts: Sequence[str]) -> list[str]:
    return [part.strip("\n") + "\n" for part in parts]
