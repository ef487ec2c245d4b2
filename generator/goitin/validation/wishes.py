"""What the caller may say – a service, an edition, a date – looked up in the specification and in the calendar."""

from __future__ import annotations

from difflib import get_close_matches

from goitin import forms
from goitin.sentences import say
from goitin.spec import Spec, called
from goitin.validation.inputs import MisuseError


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
    if forms.is_day(said):
        return said
    raise MisuseError(say("{said!r} is no day of the calendar. Write YYYY-MM-DD.", said=said))
