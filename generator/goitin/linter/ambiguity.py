"""Rules about what a reader could take for something else: parts of messages, forms of points in time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goitin import model, types
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.language import dates
from goitin.linter.fields import constrained_items, location_of_key
from goitin.model import message_keys
from goitin.resolver import Resolution

# Days and months that could be each other's, with one digit and with two.
_PROBES = [(2011, month, day, 9, 8, 7) for month, day in ((3, 4), (10, 12), (11, 20))]


def parts(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A message has one place for each part, and a place for the payload that its service has."""
    spec = resolved.spec
    for record in spec.records:
        if record.message_kind == "record":
            continue
        seen: set[str] = set()
        for field in record.fields:
            if field.role in seen and field.role in message_keys.ROLES:
                yield (
                    location_of_key(resolved, field.place, "role"),
                    msg("Two fields of one message have the role {role!r}.", role=field.role),
                    msg("Keep it on one field."),
                )
            seen.add(field.role or "")
    for service in spec.services():
        if service.wire is not None and spec.record(service.request).field_with_role("service") is None:
            yield (
                location_of_key(resolved, service.place, "wire"),
                msg(
                    "The service has the name {wire!r}, but its messages have no key for it.",
                    wire=service.wire,
                ),
                msg("Give the envelope a field with `role: service`, or delete `wire`."),
            )
        for key, payload, message in (
            ("data", service.data, service.request),
            ("result", service.result, service.response),
        ):
            if payload is not None and spec.record(message).field_with_role(key) is None:
                yield (
                    location_of_key(resolved, service.place, key),
                    msg("The service has `{key}`, but its envelope has no field with that role.", key=key),
                    msg("Give the envelope a field with `role: {key}`, or choose another envelope.", key=key),
                )


def ambiguous_forms(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No text is one point in time in a form of a field and another in a form behind it: the first would win, silently."""
    for item in constrained_items(resolved):
        if not isinstance(item, model.Field) or not item.accepts:
            continue
        kinds = [
            kind for kind in (model.item_type(item.type), *item.accepts) if isinstance(kind, model.Moment)
        ]
        for number, other in enumerate(kinds):
            for first in kinds[:number]:
                text = _two_meanings(first, other)
                if text:
                    yield (
                        item.place,
                        msg(
                            "{text!r} is one date in {first} and another in {other}; the first is used.",
                            text=text,
                            first=types.phrase(first),
                            other=types.phrase(other),
                        ),
                        msg("Accept only unambiguous forms, or allow it with a reason."),
                    )


@lru_cache(maxsize=1024)
def _two_meanings(first: model.Moment, other: model.Moment) -> str | None:
    """A text that both patterns take, each for another point in time."""
    for probe in _PROBES:
        text = dates.written(other.pattern, probe)
        if (
            types.of(first).matches(text)
            and text != dates.written(first.pattern, probe)
            and not _same(first, other)
        ):
            return text
    return None


def _same(first: model.Moment, other: model.Moment) -> bool:
    """Whether two patterns differ only in padding, which changes no meaning."""
    bare = [kind.pattern.replace("MM", "M").replace("dd", "d") for kind in (first, other)]
    return bare[0] == bare[1]
