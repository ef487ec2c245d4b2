"""What the caller may say – a service, an edition, a date – looked up in the specification and in the calendar."""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches

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
        raise MisuseError(f"Several services are named {said!r} on the wire. Say which: {', '.join(named)}.")
    known = [*ids, *(one.wire for one in services if one.wire is not None)]
    near = get_close_matches(said, known, n=1)
    cure = f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(ids)}."
    raise MisuseError(f"{whole.id} has no service {said!r}. {cure}")


def edition(whole: Spec, said: str | None) -> str:
    """The id of an edition, the newest if nothing is said. Raises `MisuseError`."""
    ids = [one.id for one in whole.editions]
    if said is not None and said not in ids:
        raise MisuseError(f"{whole.id} has no edition {said!r}. There are: {', '.join(ids)}.")
    return said or ids[-1]


def day(said: str) -> str:
    """A day of the calendar as it was given, `YYYY-MM-DD`. Raises `MisuseError`."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", said):
            return date.fromisoformat(said).isoformat()
    except ValueError:
        pass
    raise MisuseError(f"{said!r} is no day of the calendar. Write YYYY-MM-DD.")
