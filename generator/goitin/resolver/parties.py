"""Who calls whom, and what is said of the regulation as a whole."""

from __future__ import annotations

from goitin import model
from goitin.diagnostics.message import say
from goitin.resolver.context import Context, label
from goitin.resolver.fields import identifier
from goitin.source import document
from goitin.source.yaml_reader import Node

_WAYS = ("to", "from")


def parties(said: document.Regulation, context: Context) -> tuple[model.Party, ...]:
    """The two parties, or none where nobody says who they are; their ids are kept for the directions."""
    made = [
        model.Party(id, label(item))
        for item in said.parties
        if (id := identifier(item.party, context)) is not None
    ]
    if len(said.parties) not in (0, 2):
        context.fault(
            said.at("parties"),
            "party",
            say("A call has two sides, and {count} stand here.", count=len(said.parties)),
            say("Name both: first the one whose services are described, then the one that calls them."),
        )
    whole = len({item.id for item in made}) == 2
    context.parties += [item.id for item in made]
    return tuple(made) if whole else ()


def direction(said: Node, context: Context) -> str:
    """A direction as seen from the first party; where none are stated, the first service says who that is."""
    way, _, id = said.value.partition("_")
    if way not in _WAYS or not id:
        words = [f"{one}_{party}" for party in context.parties[:1] for one in _WAYS]
        context.fault(
            said.place,
            "unknown-word",
            say("{direction!r} is no direction.", direction=said.value),
            say("Write {one} or {other}.", one=words[0], other=words[1])
            if words
            else say("Write to_ or from_ and the id of a party."),
        )
        return ""
    if not context.parties:
        context.parties.append(id)
    if id not in context.parties:
        context.fault(
            said.place,
            "party",
            say("There is no party {id!r}.", id=id),
            context.near(id, context.parties),
        )
        return ""
    first = context.parties[0]
    return f"{way if id == first else _WAYS[way == 'to']}_{first}"


def statement(said: document.Statement | None, context: Context) -> model.Statement | None:
    """A sentence with its origin, if there is one."""
    return None if said is None else model.Statement(label(said), context.origin(said))
