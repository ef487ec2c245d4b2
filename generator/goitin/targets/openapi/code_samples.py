"""The first example of a request as programs, as the pages have it: `x-codeSamples`, which viewers of OpenAPI show beside an operation."""

from __future__ import annotations

from goitin import model
from goitin.samples import examples
from goitin.targets.docs.snippets import snippets
from goitin.targets.schemas.json_text import Json, line

_LANGUAGES = (("Python", "Python"), ("Java", "Java"), ("C#", "C#"), ("TypeScript", "TypeScript"))


def code_samples(specification: model.Spec, service: model.Service) -> list[Json]:
    """A program in each language that makes the request; none where there is no example."""
    shown = examples.shown(specification, service, "request")
    if not shown:
        return []
    programs = snippets(specification, service, "request", shown[0].data)
    return [
        line({"lang": lang, "label": label, "source": text})
        for (lang, label), text in zip(_LANGUAGES, programs, strict=True)
    ]
