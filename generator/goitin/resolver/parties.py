"""Who calls whom, and what is said of the regulation as a whole."""

from __future__ import annotations

from collections.abc import Collection

from goitin import model
from goitin.diagnostics.message import msg
from goitin.resolver.context import Context, label
from goitin.resolver.fields import identifier
from goitin.source import document
from goitin.source.yaml_reader import Node

_WAYS = ("to", "from")


def parties(doc: document.Regulation, context: Context) -> tuple[model.Party, ...]:
    """The two parties, or none where nobody says who they are; their ids are kept for the directions."""
    made = [
        model.Party(id, label(item))
        for item in doc.parties
        if (id := identifier(item.party, context)) is not None
    ]
    if len(doc.parties) not in (0, 2):
        context.fault(
            doc.at("parties"),
            "party",
            msg("A call has two sides; given here: {count}.", count=len(doc.parties)),
            msg("Name both: first the one whose services are described, then the one that calls them."),
        )
    are_two = len({item.id for item in made}) == 2
    context.parties += [item.id for item in made]
    return tuple(made) if are_two else ()


def direction(node: Node, context: Context) -> str:
    """A direction as seen from the first party; where none are stated, the first service says who that is."""
    way, _, id = node.value.partition("_")
    if way not in _WAYS or not id:
        words = [f"{one}_{party}" for party in context.parties[:1] for one in _WAYS]
        context.fault(
            node.place,
            "unknown-word",
            msg("{direction!r} is not a direction.", direction=node.value),
            msg("Write {one} or {other}.", one=words[0], other=words[1])
            if words
            else msg("Write to_ or from_ and the id of a party."),
        )
        return ""
    if not context.parties:
        context.parties.append(id)
    if id not in context.parties:
        context.fault(
            node.place,
            "party",
            msg("There is no party {id!r}.", id=id),
            context.near(id, context.parties),
        )
        return ""
    first = context.parties[0]
    return f"{way if id == first else _WAYS[way == 'to']}_{first}"


def statement(doc: document.Statement | None, context: Context) -> model.Statement | None:
    """A sentence with its origin, if there is one."""
    return None if doc is None else model.Statement(label(doc), context.origin(doc))


def transport(doc: document.Transport | None, context: Context) -> model.Transport | None:
    """How calls travel, if it is said."""
    if doc is None:
        return None
    one = None if doc.address is None else doc.address.value == "one"
    return model.Transport(label(doc), context.origin(doc), one)


def start(doc: document.Start | None, services: Collection[str], context: Context) -> model.Start | None:
    """The way to a first call, if there is one; each of its calls is one of the services."""
    if doc is None:
        return None
    for item in doc.steps:
        context.known_service(item.service, services)
    steps = (model.StartStep(item.service.value, label(item), item.place) for item in doc.steps)
    return model.Start(tuple(steps), tuple(label(item) for item in doc.unknown))
