"""Which record a document looks like that is no message: somebody handed in a dossier without its envelope."""

from __future__ import annotations

from goitin.model import Record, Spec
from goitin.wire.document import Kind, Node

_LEAST = 2


def record(spec: Spec, root: Node) -> str | None:
    """The id of the record whose keys an object has, or the first object of a list; None where none fits well.

    Half of its keys, and at least two, have to be the record's; the one that knows the most wins, the fewest keys of its own
    next, the specification's order last.
    """
    node = root.value[0] if root.kind is Kind.LIST and root.value else root
    if node.kind is not Kind.OBJECT:
        return None
    fitting = [(known, one) for one in spec.records if (known := _known(one, node))]
    best = max(fitting, key=lambda found: (found[0], -len(found[1].fields)), default=None)
    return best[1].id if best else None


def _known(one: Record, node: Node) -> int:
    """How many of an object's keys a record knows; 0 where they are too few, or it is no record but a message."""
    keys = {key for field in one.fields for key in (field.wire, *field.aliases)}
    known = len(keys & node.value.keys())
    return known if one.message_kind == "record" and known >= _LEAST and 2 * known >= len(node.value) else 0
