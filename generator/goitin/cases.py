"""The cases that every SDK carries for its own tests: of each record a valid example, and each way to break one constraint.

One JSON document, the same for all languages but for the names of classes; each SDK has a short hand-written test that drives it.
Left: `samples`. Right: `targets`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from json.encoder import encode_basestring as quote

from goitin.samples import Breach, Members, Samples
from goitin.spec import Record, Spec


def document(whole: Spec, class_name: Callable[[str], str]) -> str:
    """All cases as JSON text, one record a line.

    `{"record": class, "example": {wire: JSON text}, "sensitive": [wire], "breaches": [[wire, JSON text or null, rule, severity]]}`;
    a null value means that the key is left out. Records without a makeable example are left out, too.
    """
    samples = Samples(whole)
    return "[\n" + ",\n".join(_lines(whole, samples, class_name)) + "\n]\n"


def _lines(whole: Spec, samples: Samples, class_name: Callable[[str], str]) -> Iterator[str]:
    for record in whole.records:
        example = samples.record(record.id)
        if example is not None:
            yield _line(record, example, samples, class_name(record.id))


def _line(record: Record, example: Members, samples: Samples, name: str) -> str:
    members = ",".join([f"{quote(wire)}:{quote(value)}" for wire, value in example.items()])
    sensitive = json.dumps([field.wire for field in record.fields if field.sensitive and field.wire in example])
    breaches = ",".join(
        [_breach(breach) for field in record.fields if samples.is_current(field) for breach in samples.breaches(field)]
    )
    return f'{{"record":{quote(name)},"example":{{{members}}},"sensitive":{sensitive},"breaches":[{breaches}]}}'


def _breach(breach: Breach) -> str:
    value = "null" if breach.value is None else quote(breach.value)
    return f'[{quote(breach.wire)},{value},"{breach.rule}","{breach.severity}"]'
