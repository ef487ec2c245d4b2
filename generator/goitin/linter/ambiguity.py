"""Rules about what a reader could take for something else: parts of messages, forms of points in time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goitin import model
from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import say
from goitin.language import dates, type_phrases, value_forms
from goitin.linter.fields import at, everything
from goitin.model import message_keys
from goitin.resolver import Resolved

# Days and months that could be each other's, with one digit and with two.
_PROBES = [(2011, month, day, 9, 8, 7) for month, day in ((3, 4), (10, 12), (11, 20))]


def parts(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """A message has one place for each part, and a place for the payload that its service has."""
    whole = resolved.spec
    for record in whole.records:
        if record.role == "record":
            continue
        seen: set[str] = set()
        for field in record.fields:
            if field.part in seen and field.part in message_keys.ROLES:
                yield (
                    at(resolved, field.place, "role"),
                    say("Two fields of one message have the role {role!r}.", role=field.part),
                    say("Keep it on one field."),
                )
            seen.add(field.part or "")
    for service in whole.services():
        if service.wire is not None and whole.record(service.request).playing("service") is None:
            yield (
                at(resolved, service.place, "wire"),
                say(
                    "The service has the name {wire!r}, but its messages have no key for it.",
                    wire=service.wire,
                ),
                say("Give the envelope a field with `role: service`, or delete `wire`."),
            )
        for key, payload, message in (
            ("data", service.data, service.request),
            ("result", service.result, service.response),
        ):
            if payload is not None and whole.record(message).playing(key) is None:
                yield (
                    at(resolved, service.place, key),
                    say("The service has `{key}`, but its envelope has no field with that role.", key=key),
                    say("Give the envelope a field with `role: {key}`, or choose another envelope.", key=key),
                )


def ambiguous_forms(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """No text is one point in time in a form of a field and another in a form behind it: the first would win, silently."""
    for item in everything(resolved):
        if not isinstance(item, model.Field) or not item.accepts:
            continue
        kinds = [kind for kind in (model.leaf(item.type), *item.accepts) if isinstance(kind, model.Moment)]
        for number, other in enumerate(kinds):
            for first in kinds[:number]:
                text = _two_meanings(first, other)
                if text:
                    yield (
                        item.place,
                        say(
                            "{text!r} is one day in {first} and another in {other}; the first is taken.",
                            text=text,
                            first=type_phrases.text_of(first),
                            other=type_phrases.text_of(other),
                        ),
                        say("Accept only forms that cannot be mistaken, or except it with the reason."),
                    )


@lru_cache(maxsize=1024)
def _two_meanings(first: model.Moment, other: model.Moment) -> str | None:
    """A text that both patterns take, each for another point in time."""
    for probe in _PROBES:
        text = dates.written(other.pattern, probe)
        if (
            value_forms.fits(text, first)
            and text != dates.written(first.pattern, probe)
            and not _same(first, other)
        ):
            return text
    return None


def _same(first: model.Moment, other: model.Moment) -> bool:
    """Whether two patterns differ only in padding, which changes no meaning."""
    bare = [kind.pattern.replace("MM", "M").replace("dd", "d") for kind in (first, other)]
    return bare[0] == bare[1]
