"""The examples of messages as documents have them: a service's own where they stand, those of an envelope once among the components."""

from __future__ import annotations

from typing import NamedTuple

from goitin import model
from goitin.model.naming import pascal
from goitin.rendering.escape import ascii_json
from goitin.samples import examples
from goitin.targets.schemas.json_text import Json, block, line
from goitin.targets.schemas.prose import bilingual
from goitin.wire.json_codec import JSON


class Shown(NamedTuple):
    """Examples of one message: by name as the message has them, and those to which it refers."""

    named: dict[str, Json]
    shared: dict[str, Json]


def shown(specification: model.Spec, service: model.Service, kind: str) -> Shown:
    """The examples of a service's `request` or `response`."""
    made = Shown({}, {})
    for one in examples.shown(specification, service, kind):
        if one.envelope is None:
            made.named[one.id] = _example(one)
            continue
        name = pascal(f"{one.envelope}_{one.id}")
        made.shared[name] = _example(one)
        made.named[one.id] = line({"$ref": f"#/components/examples/{name}"})
    return made


def _example(one: examples.Shown) -> Json:
    """An example, a line for each of its outermost keys."""
    members = JSON.parse(one.data)
    assert isinstance(members, dict)
    value = {wire: Json(ascii_json(JSON.text(member))) for wire, member in members.items()}
    return block({"summary": bilingual(one.label), "value": value})
