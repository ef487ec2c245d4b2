"""A second look at a document that was judged: what its values look like, and whether it is a record without its envelope."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from goitin.conformity import resemblance, suspicious_values
from goitin.conformity.options import ResolvedOptions
from goitin.conformity.suspicious_values import Suspicion
from goitin.model import Spec
from goitin.validator import Options, Verdict
from goitin.wire.codec import Refused
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON


class Look(NamedTuple):
    """What looks destroyed, and the id of the record that a message without a service looks like."""

    suspicions: tuple[Suspicion, ...] = ()
    record: str | None = None


def look_again(
    spec: Spec, root: Node | None, verdict: Verdict, resolved: ResolvedOptions, *, suspicious: bool
) -> Look:
    """Look at a document again; nothing is seen where its bytes are not JSON (None), or nobody asks."""
    if root is None:
        return Look()
    found = suspicions_of(root) if suspicious else ()
    unplaced = verdict.service is None and resolved.record is None and not verdict.valid
    alone = unplaced and root.kind in (Kind.OBJECT, Kind.LIST)
    return Look(found, resemblance.record(spec, root) if alone else None)


def suspicions_of(root: Node) -> tuple[Suspicion, ...]:
    """What looks destroyed in a document, the first of it."""
    return tuple(islice(suspicious_values.find(root), suspicious_values.MOST))


def root(data: bytes, options: Options) -> Node | None:
    """A document read once more; None where its bytes are not JSON."""
    try:
        return JSON.read(data, options.limits, tolerant=options.tolerant).root
    except Refused:
        return None
