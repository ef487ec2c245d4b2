"""What stands in the way of a sample or a message, and what to do about it, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from goitin.diagnostics.message import Message, msg
from goitin.language import expressions, rule_fields
from goitin.model import Field, Record, Rule

if TYPE_CHECKING:
    from goitin.validator import Finding


class Obstacle(NamedTuple):
    """Why there is no sample of a record, or none without a warning: a field of it without a value, or a rule that no values were found for."""

    record: Record
    field: Field | None
    rule: Rule | None

    @property
    def what(self) -> Message:
        """The record, and the field or rule that stands in the way."""
        if self.rule is not None:
            return msg(
                "No values of {record} were found that obey the rule {rule} ({formula}).",
                record=self.record.id,
                rule=self.rule.id,
                formula=expressions.formula(self.rule.check),
            )
        return msg(
            "No value of {field} in {record} is known that meets all its constraints.",
            field=self.field.wire if self.field else "",
            record=self.record.id,
        )

    @property
    def cure(self) -> Message:
        """What to write."""
        if self.rule is not None:
            fields = ", ".join(rule_fields.looked_into(*expressions.sides(self.rule)))
            return msg("Give {fields} examples that fit together.", fields=fields)
        return msg("Give it an example.")


def of_message(service: str, obstacle: Obstacle | None, found: Sequence[Finding]) -> Message:
    """Why no message of a service could be made: a record without a sample, else what was found in the last one that was tried."""
    if obstacle is not None:
        return msg(
            "No valid message of {service} could be made. {what} {cure}",
            service=service,
            what=obstacle.what,
            cure=obstacle.cure,
        )
    return msg(
        "No valid message of {service} could be made. The last one tried has {rules} at {paths}. Give these fields examples that fit together.",
        service=service,
        rules=", ".join(dict.fromkeys(one.rule for one in found)),
        paths=", ".join(dict.fromkeys(one.path for one in found)),
    )
