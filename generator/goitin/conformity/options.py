"""What the caller may say – a service, an edition, a date – looked up in the specification and in the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from goitin.conformity.inputs import MisuseError
from goitin.conformity.request import ValidationRequest
from goitin.diagnostics.message import Message, msg
from goitin.language import dates
from goitin.model import Spec, find_services
from goitin.validator import Coverage, Options, Validator, Verdict, calendar

_BLANK = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class ResolvedOptions:
    """What the caller said, looked up: ids of an edition, a service, a record, and a day.

    `edition` is None where records choose theirs by their own days. `at` is the caller's day, `also` the id of an edition beside the verdict.
    """

    edition: str | None
    service: str | None
    kind: str | None
    record: str | None
    date: str | None
    at: str | None = None
    also: str | None = None

    def verdict(self, judge: Validator, data: bytes, options: Options, tally: Coverage | None) -> Verdict:
        """Judge a document as a message, or as the record that it is; a list is one of that record's."""
        if self.record is None:
            return judge.message(data, options, self.service, self.kind, tally)
        is_list = data.removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK).startswith(b"[")
        look = judge.records if is_list else judge.record
        return look(self.record, data, options, tally)


def resolve(spec: Spec, request: ValidationRequest) -> ResolvedOptions:
    """What a request says, looked up. Raises `MisuseError`."""
    if request.record is not None and (request.service is not None or request.kind is not None):
        raise MisuseError(msg("--record is for documents without an envelope: omit --service and --as."))
    if request.date is not None and not request.reports:
        raise MisuseError(
            msg("--date is printed in the evidence only. Use --report to name the file of the evidence.")
        )
    return ResolvedOptions(
        edition(spec, request.edition, request.at),
        None if request.service is None else service(spec, request.service),
        request.kind,
        None if request.record is None else record(spec, request.record),
        None if request.date is None else day(request.date),
        request.at,
        None if request.also is None else edition(spec, request.also),
    )


def service(spec: Spec, given: str) -> str:
    """The id of a service, from its id or from a wire name that only one service has. Raises `MisuseError`."""
    services = list(spec.services())
    ids = [one.id for one in services]
    named = [one.id for one in find_services(services, given)]
    if len(named) == 1:
        return named[0]
    if named:
        raise MisuseError(
            msg(
                "Several services are named {said!r} on the wire. Specify one: {named}.",
                said=given,
                named=", ".join(named),
            )
        )
    known = [*ids, *(one.wire for one in services if one.wire is not None)]
    cure = _meant(given, known, ids)
    raise MisuseError(
        msg("{regulation} has no service {said!r}. {cure}", regulation=spec.id, said=given, cure=cure)
    )


def record(spec: Spec, given: str) -> str:
    """The id of a record. Raises `MisuseError`."""
    ids = [one.id for one in spec.records if one.message_kind == "record"]
    if given in ids:
        return given
    cure = _meant(given, ids, ids)
    raise MisuseError(
        msg("{regulation} has no record {said!r}. {cure}", regulation=spec.id, said=given, cure=cure)
    )


def _meant(given: str, known: Sequence[str], ids: Sequence[str]) -> Message:
    """What may have been meant by a name; else all that there is."""
    near = get_close_matches(given, known, n=1)
    return (
        msg("Did you mean {near!r}?", near=near[0]) if near else msg("There are: {ids}.", ids=", ".join(ids))
    )


def edition(spec: Spec, given: str | None, at: str | None = None) -> str | None:
    """The id of an edition, that of a day, or the newest; None where nothing is said and records choose. Raises `MisuseError`."""
    ids = [one.id for one in spec.editions]
    if given is not None and given not in ids:
        raise MisuseError(
            msg(
                "{regulation} has no edition {said!r}. There are: {ids}.",
                regulation=spec.id,
                said=given,
                ids=", ".join(ids),
            )
        )
    if given is not None or at is None:
        chooses = any(record.edition_by is not None for record in spec.records)
        return given or (None if chooses else ids[-1])
    found = calendar.edition_on(calendar.digits(day(at)), spec.editions)
    if found is None:
        raise MisuseError(
            msg("No edition of {regulation} holds on {day}.", regulation=spec.id, day=at),
        )
    return ids[found]


def day(given: str) -> str:
    """A day of the calendar as it was given, `YYYY-MM-DD`. Raises `MisuseError`."""
    if dates.is_day(given):
        return given
    raise MisuseError(msg("{said!r} is not a calendar date. Write YYYY-MM-DD.", said=given))
