"""Cases for the generated tests: a valid example of each record, and one broken value for each constraint."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from goitin import spec
from goitin.findings import Severity
from goitin.spec import Form
from goitin.targets.python import names
from goitin.targets.schemas.examples import Examples
from goitin.targets.schemas.shapes import Shapes

_ANY_CHARACTER = re.compile(r"\\.|\[[^\]]*\]")
_NO_TEXT = '"\\u0001"'  # no pattern of the common subset has control characters
_MOST_COPIES = 50

Case = tuple[str, str, str]


def view(whole: spec.Spec) -> str:
    """All cases as JSON, one record a line."""
    examples = Examples(Shapes(whole, ""))
    lines = [line for record in whole.records if (line := _record(record, whole, examples))]
    return "[\n" + ",\n".join(lines) + "\n]"


def _record(record: spec.Record, whole: spec.Spec, examples: Examples) -> str | None:
    """One record; None where no valid example can be made without knowing what the fields mean together."""
    example = examples.record(record.id)
    if example is None or any(rule.grade.severity is Severity.ERROR for rule in record.rules):
        return None
    members = {wire: json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value for wire, value in example.items()}
    violations = [case for item in record.fields for case in _violations(item, members.get(item.wire))]
    made = {
        "record": names.class_name(record.id),
        "example": members,
        "sensitive": [item.wire for item in record.fields if item.sensitive],
        "violations": violations,
    }
    return json.dumps(made, ensure_ascii=False)
