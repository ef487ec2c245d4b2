"""The service that somebody names, by its id or by its name on the wire."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import join, msg
from goitin.model import Service, Spec, find_services


class ServiceError(GoitinError):
    """A name that leads to no service, or to more than one."""


def named(wholes: Sequence[Spec], wanted: str) -> tuple[Spec, Service]:
    """Find the service that somebody names.

    Args:
        wholes: The specifications to look in.
        wanted: The id of the service, or its name on the wire; an id comes first.

    Returns:
        Its specification, and the service.

    Raises:
        ServiceError: No service has this name, or more than one.

    """
    services = [(spec, service) for spec in wholes for service in spec.services()]
    wanting = find_services((service for _, service in services), wanted)
    found = [pair for pair in services if any(pair[1] is one for one in wanting)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = join(
            ", ",
            (
                msg("{service} of {regulation}", service=service.id, regulation=candidate.id)
                for candidate, service in found
            ),
        )
        raise ServiceError(
            msg("{wanted!r} is the name of {ids}. Give an id, or --regulation.", wanted=wanted, ids=ids)
        )
    known = [name for _, service in services for name in (service.id, service.wire) if name]
    near = get_close_matches(wanted, known, 1, 0.5)
    cure = msg("Did you mean {near}?", near=near[0]) if near else msg("Services are named in packets/*.yaml.")
    raise ServiceError(msg("There is no service {wanted!r}. {cure}", wanted=wanted, cure=cure))
