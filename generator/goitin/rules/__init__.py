"""What a good specification keeps to, as a table: id → function, severity.

A rule looks at a resolved specification and yields places with what is wrong and what to do. Left: `resolve`. Right: `targets`.
An exception from a warning stands in the specification itself: `allow: [{rule, because}]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from goitin.findings import Finding, Place, Severity
from goitin.resolve import Resolved
from goitin.rules import codes, fields, records, texts

__all__ = ["RULES", "Rule", "check"]

Fault = tuple[Place, str, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it looks for, and how much a finding weighs.

    `whole`: it makes sense only where everything could be resolved, since it looks for what else there is.
    """

    look: Callable[[Resolved], Iterable[Fault]]
    severity: Severity = Severity.ERROR
    whole: bool = False


RULES: dict[str, Rule] = {
    "accepts": Rule(fields.accepts),
    "closed-below-a": Rule(codes.closed_below_a, whole=True),
    "code-form": Rule(codes.code_form),
    "condition": Rule(records.conditions, whole=True),
    "constraint-type": Rule(fields.constraint_types),
    "control-character": Rule(texts.control_characters),
    "coordinates": Rule(texts.coordinates),
    "documentation": Rule(texts.documentation, Severity.WARNING),
    "example": Rule(fields.examples),
    "field-order": Rule(records.field_order, Severity.WARNING),
    "not-nfc": Rule(texts.not_nfc, Severity.WARNING),
    "pattern": Rule(fields.patterns_common),
    "portable-name": Rule(records.portable_names),
    "repeated-code": Rule(codes.repeated_codes),
    "repeated-field": Rule(records.repeated_fields),
    "repeated-rule": Rule(records.repeated_rules),
    "retired-use": Rule(codes.retired_use),
    "rule-operand": Rule(records.rule_operands, whole=True),
    "too-long": Rule(texts.too_long),
    "too-many-fields": Rule(records.too_many_fields),
    "unique-key": Rule(records.unique_keys, whole=True),
    "unused": Rule(records.unused, Severity.WARNING, whole=True),
    "without-reading": Rule(texts.without_reading, Severity.WARNING, whole=True),
}


def check(resolved: Resolved, whole: bool = True) -> Iterator[Finding]:
    """Every finding of every rule, less the exceptions the specification makes; an exception nobody needs is a finding.

    `whole`: everything could be resolved; otherwise only the rules that look at one thing at a time are asked.
    """
    needed: set[tuple[Place, str]] = set()
    for id, rule in RULES.items():
        if rule.whole and not whole:
            continue
        for place, what, cure in rule.look(resolved):
            if rule.severity is Severity.WARNING and _excepted(resolved, place, id):
                needed.add((place, id))
            else:
                yield Finding(place, id, what, cure, rule.severity)
    for place, exceptions in resolved.allowed.items() if whole else ():
        for item in exceptions:
            if (place, item.rule.value) not in needed:
                yield Finding(
                    item.place,
                    "allow",
                    f"The exception from {item.rule.value!r} is not needed, or not possible.",
                    "Delete it; only warnings can be excepted.",
                )


def _excepted(resolved: Resolved, place: Place, id: str) -> bool:
    return any(item.rule.value == id for item in resolved.allowed.get(place, ()))


def unconfirmed(resolved: Resolved) -> Iterator[tuple[Place, str]]:
    """Everything that is not of confidence A, in order of place: where, and what it is with its confidence."""
    spec = resolved.spec
    for record in spec.records:
        for field in record.fields:
            if field.origin.confidence != "A":
                yield field.place, f"{record.id}.{field.wire} ({field.origin.confidence})"
    for packet in spec.packets:
        for step in packet.flow:
            if step.origin.confidence != "A":
                yield step.place, f"{packet.id}, order of {step.service} ({step.origin.confidence})"
    for table in spec.tables:
        for code in table.codes:
            if code.origin.confidence != "A":
                yield code.place, f"{table.id} {code.code} ({code.origin.confidence})"
