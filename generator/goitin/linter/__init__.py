"""What a good specification keeps to, as a table: id → function, severity.

A rule looks at a resolved specification and yields places with what is wrong and what to do.
An exception from a warning stands in the specification itself: `allow: [{rule, because}]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import Diagnostic, Severity, SourceLocation
from goitin.diagnostics.message import msg
from goitin.linter import (
    ambiguity,
    codes,
    documents,
    editions,
    fields,
    first_calls,
    idle_constraints,
    ineffective_keys,
    messages,
    missing_samples,
    records,
    reserved_words,
    retired_codes,
    rule_operands,
    statements,
    texts,
    translations,
)
from goitin.linter.unconfirmed import unconfirmed
from goitin.resolver import Resolution
from goitin.source import loader

__all__ = ["RULES", "Rule", "check", "unconfirmed"]

Fault = tuple[SourceLocation, str, str]

_WORTH_SHARING = 200  # records; below that a second process costs more than it gives


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it looks for, and how much a finding weighs.

    `needs_full_resolution`: it makes sense only where everything could be resolved, since it looks for what else there is.
    `sound`: only where no rule found an error, since it makes something of the specification.
    `costly`: it takes longest; where rules are shared, it is begun first.
    """

    check: Callable[[Resolution], Iterable[Fault]]
    severity: Severity = Severity.ERROR
    needs_full_resolution: bool = False
    sound: bool = False
    costly: bool = False


RULES: dict[str, Rule] = {
    "absent-in-edition": Rule(editions.absent_in_edition, Severity.WARNING, needs_full_resolution=True),
    "absent-operand": Rule(
        ineffective_keys.absent_operands, Severity.WARNING, needs_full_resolution=True, sound=True
    ),
    "accepts": Rule(fields.accepts),
    "ambiguous-form": Rule(ambiguity.ambiguous_forms, Severity.WARNING),
    "closed-below-a": Rule(codes.closed_below_a, needs_full_resolution=True),
    "code-form": Rule(codes.code_form),
    "condition": Rule(records.conditions, needs_full_resolution=True),
    "constraint-type": Rule(fields.constraint_types),
    "control-character": Rule(texts.control_characters),
    "coordinates": Rule(texts.coordinates),
    "diacritics": Rule(translations.diacritics, Severity.WARNING),
    "documentation": Rule(texts.documentation, Severity.WARNING),
    "example": Rule(fields.examples, costly=True),
    "field-order": Rule(records.field_order, Severity.WARNING),
    "idle": Rule(idle_constraints.idle, Severity.WARNING, needs_full_resolution=True, sound=True),
    "message-example": Rule(messages.message_examples, needs_full_resolution=True, sound=True),
    "never-together": Rule(editions.never_together, needs_full_resolution=True),
    "no-effect": Rule(ineffective_keys.without_effect, needs_full_resolution=True),
    "no-sample": Rule(
        missing_samples.no_sample, Severity.WARNING, needs_full_resolution=True, sound=True, costly=True
    ),
    "not-nfc": Rule(texts.not_nfc, Severity.WARNING),
    "pattern": Rule(fields.patterns_common),
    "portable-name": Rule(records.portable_names),
    "part": Rule(ambiguity.parts, needs_full_resolution=True),
    "repeated-code": Rule(codes.repeated_codes),
    "repeated-field": Rule(records.repeated_fields),
    "repeated-rule": Rule(records.repeated_rules),
    "reserved-word": Rule(reserved_words.reserved_words),
    "retired-code": Rule(retired_codes.retired_codes, Severity.WARNING, needs_full_resolution=True),
    "retired-edition": Rule(editions.retired_edition, needs_full_resolution=True),
    "retired-use": Rule(codes.retired_use),
    "rule-operand": Rule(rule_operands.rule_operands, needs_full_resolution=True),
    "same-text": Rule(translations.same_texts, Severity.WARNING),
    "shadowed-code": Rule(retired_codes.shadowed_codes, Severity.WARNING),
    "source-address": Rule(documents.source_addresses),
    "start": Rule(first_calls.first_calls, needs_full_resolution=True),
    "statement": Rule(statements.statements, needs_full_resolution=True),
    "too-long": Rule(texts.too_long, costly=True),
    "too-many-fields": Rule(records.too_many_fields),
    "transition": Rule(documents.transitions),
    "typographic-quotes": Rule(codes.typographic_quotes, Severity.WARNING),
    "unique-key": Rule(records.unique_keys, needs_full_resolution=True),
    "unused": Rule(records.unused, Severity.WARNING, needs_full_resolution=True),
    "without-reading": Rule(texts.without_reading, Severity.WARNING, needs_full_resolution=True),
}


def check(
    resolved: Resolution, every_rule: bool = True, share: loader.Share | None = None
) -> Iterator[Diagnostic]:
    """Every finding of every rule, less the exceptions the specification makes; an exception nobody needs is a finding.

    Args:
        resolved: The specification.
        every_rule: Whether everything could be resolved; otherwise only the rules that look at one thing at a time are asked.
        share: Divides the rules of a large specification among processes; None: this one asks all.

    """
    needed: set[tuple[SourceLocation, str]] = set()
    errors = 0
    asked = [id for id, rule in RULES.items() if every_rule or not rule.needs_full_resolution]
    for sound in (False, True):
        ids = [id for id in asked if RULES[id].sound is sound and not (sound and errors)]
        for id, faults in _faults(resolved, ids, share):
            severity = RULES[id].severity
            for place, what, cure in faults:
                if severity is Severity.WARNING and _is_suppressed(resolved, place, id):
                    needed.add((place, id))
                else:
                    errors += severity is Severity.ERROR
                    yield Diagnostic(place, id, what, cure, severity)
    for place, exceptions in resolved.allowed.items() if every_rule else ():
        for item in exceptions:
            known = RULES.get(item.rule.value)
            if (place, item.rule.value) not in needed and not (errors and known and known.sound):
                yield Diagnostic(
                    item.place,
                    "allow",
                    msg("The exception from {rule!r} is not needed or not possible.", rule=item.rule.value),
                    _cure(item.rule.value),
                )


def _faults(
    resolved: Resolution, ids: Iterable[str], share: loader.Share | None
) -> Iterable[tuple[str, list[Fault]]]:
    """What each of these rules finds."""
    ordered = sorted(ids, key=lambda rule: not RULES[rule].costly)

    def work(id: str) -> list[Fault]:
        return list(RULES[id].check(resolved))

    if share is not None and len(resolved.spec.records) >= _WORTH_SHARING:
        found = share(work, ordered, lambda _done, _of: None)
    else:
        found = [work(id) for id in ordered]
    return zip(ordered, found, strict=True)


def _is_suppressed(resolved: Resolution, place: SourceLocation, id: str) -> bool:
    return any(item.rule.value == id for item in resolved.allowed.get(place, ()))


def _cure(id: str) -> str:
    """What to do about an exception that excepts nothing: perhaps it names no rule."""
    warnings = [known for known, rule in RULES.items() if rule.severity is Severity.WARNING]
    otherwise = msg("Delete it; only warnings can be allowed.")
    return otherwise if id in RULES else suggest.suggest(id, warnings, otherwise)
