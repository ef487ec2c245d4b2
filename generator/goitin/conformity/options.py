"""What the caller may say – a service, an edition, a date – looked up in the specification and in the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from goitin.conformity.inputs import MisuseError
from goitin.conformity.request import Request
from goitin.diagnostics.message import say
from goitin.language import dates
from goitin.model import Spec, called
from goitin.validator import Judge, Options, Tally, Verdict

_BLANK = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Wished:
    """What the caller said, looked up: ids of an edition, a service, a record, and a day."""

    edition: str
    service: str | None
    kind: str | None
    record: str | None
    date: str | None

    def verdict(self, judge: Judge, data: bytes, options: Options, tally: Tally | None) -> Verdict:
        """Judge a document as a message, or as the record that it is; a list is one of that record's."""
        if self.record is None:
            return judge.message(data, options, self.service, self.kind, tally)
        is_list = data.removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK).startswith(b"[")
        look = judge.records if is_list else judge.record
        return look(self.record, data, options, tally)


def of(whole: Spec, request: Request) -> Wished:
    """What a request says, looked up. Raises `MisuseError`."""
    if request.record is not None and (request.service is not None or request.kind is not None):
        raise MisuseError(say("--record is for documents without an envelope: leave --service and --as out."))
    if request.date is not None and not request.reports:
        raise MisuseError(say("--date is printed in the evidence only. Say with --report where that goes."))
    return Wished(
        edition(whole, request.edition),
        None if request.service is None else service(whole, request.service),
        request.kind,
        None if request.record is None else record(whole, request.record),
        None if request.date is None else day(request.date),
    )


def service(whole: Spec, said: str) -> str:
    """The id of a service, from its id or from a wire name that only one service has. Raises `MisuseError`."""
    services = list(whole.services())
    ids = [one.id for one in services]
    named = [one.id for one in called(services, said)]
    if len(named) == 1:
        return named[0]
    if named:
        raise MisuseError(
            say(
                "Several services are named {said!r} on the wire. Say which: {named}.",
                said=said,
                named=", ".join(named),
            )
        )
    known = [*ids, *(one.wire for one in services if one.wire is not None)]
    near = get_close_matches(said, known, n=1)
    cure = (
        say("Did you mean {near!r}?", near=near[0]) if near else say("There are: {ids}.", ids=", ".join(ids))
    )
    raise MisuseError(
        say("{regulation} has no service {said!r}. {cure}", regulation=whole.id, said=said, cure=cure)
    )


def record(whole: Spec, said: str) -> str:
    """The id of a record. Raises `MisuseError`."""
    ids = [one.id for one in whole.records if one.role == "record"]
    if said in ids:
        return said
    near = get_close_matches(said, ids, n=1)
    cure = (
        say("Did you mean {near!r}?", near=near[0]) if near else say("There are: {ids}.", ids=", ".join(ids))
    )
    raise MisuseError(
        say("{regulation} has no record {said!r}. {cure}", regulation=whole.id, said=said, cure=cure)
    )


def edition(whole: Spec, said: str | None) -> str:
    """The id of an edition, the newest if nothing is said. Raises `MisuseError`."""
    ids = [one.id for one in whole.editions]
    if said is not None and said not in ids:
        raise MisuseError(
            say(
                "{regulation} has no edition {said!r}. There are: {ids}.",
                regulation=whole.id,
                said=said,
                ids=", ".join(ids),
            )
        )
    return said or ids[-1]


def day(said: str) -> str:
    """A day of the calendar as it was given, `YYYY-MM-DD`. Raises `MisuseError`."""
    if dates.is_day(said):
        return said
    raise MisuseError(say("{said!r} is no day of the calendar. Write YYYY-MM-DD.", said=said))
