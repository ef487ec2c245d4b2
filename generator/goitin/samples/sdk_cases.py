"""The cases that every SDK carries for its own tests: of each record a valid example, and each way to break one constraint.

One JSON document, the same for all languages but for the names of classes; each SDK has a short hand-written test that drives it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from goitin.model import Record, Spec
from goitin.rendering.escape import ascii_json
from goitin.rendering.page import Planned
from goitin.samples.records import Members, Samples, Violation, of
from goitin.wire.json_codec import JSON
from goitin.wire.json_writer import quote

_DEPTH = 1  # as if inside one record already: deeper ones are examples of their own


def planned(path: str, template: str, spec: Spec, class_name: Callable[[str], str]) -> Planned:
    """The file of an SDK that holds the cases.

    Args:
        path: Where it goes, below the target's folder.
        template: Its template's path below templates/.
        spec: The specification.
        class_name: Gives the name of a record's class in this SDK, from the record's id.

    """
    return Planned(path, template, partial(_view, spec, class_name), shares="cases")


def _view(spec: Spec, class_name: Callable[[str], str]) -> Mapping[str, str]:
    return {"cases": document(spec, class_name)}


def document(spec: Spec, class_name: Callable[[str], str]) -> str:
    """All cases as JSON text, one record a line.

    `{"record": class, "example": {wire: JSON text}, "sensitive": [wire], "breaches": [[wire, JSON text or null, rule, severity]]}`;
    a null value means that the key is left out. Records without a makeable example are left out, too.
    """
    lines = [f'{{"record":{quote(class_name(id))},{rest}}}' for id, rest in _cases(spec)]
    return "[\n" + ",\n".join(map(ascii_json, lines)) + "\n]\n"


@lru_cache(maxsize=1)
def _cases(spec: Spec) -> list[tuple[str, str]]:
    """Id of each record and all but the name of its line; made once, however many languages ask."""
    samples = of(spec)
    examples = ((record, samples.record(record.id, _DEPTH)) for record in spec.records)
    return [
        (record.id, _case(record, example, samples)) for record, example in examples if example is not None
    ]


def _case(record: Record, example: Members, samples: Samples) -> str:
    members = ",".join([f"{quote(wire)}:{quote(JSON.text(value))}" for wire, value in example.items()])
    sensitive = ", ".join(
        [
            quote(field.wire)
            for field in record.fields
            if field.sensitive
            and field.wire in example
            and not (field.present and example[field.wire] == field.present.empty)
        ]
    )
    violations = ",".join(
        [
            _breach(breach)
            for field in record.fields
            if samples.spec.is_current(field)
            for breach in samples.violations(field)
        ]
    )
    return f'"example":{{{members}}},"sensitive":[{sensitive}],"breaches":[{violations}]'


def _breach(breach: Violation) -> str:
    value = "null" if breach.value is None else quote(JSON.text(breach.value))
    return f"[{quote(breach.wire)},{value},{quote(breach.rule)},{quote(breach.severity)}]"
