"""What the authority calls the errors: every statement of a specification that has one of the authority's own codes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from goitin import kinds
from goitin.describe import labels
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model import CodeTable, Confidence, Field, Label, Record, Spec


class CodedError(NamedTuple):
    """An error that the authority has a code for.

    Attributes:
        code: The authority's own code.
        owner: The id of the record, or of the code table.
        name: The wire name of the field, or the code of the table; empty of a rule across fields.
        rule: What findings call it.
        label: What it is about, and what is asked.
        confidence: How sure that is.
        place: Where it is stated.

    """

    code: str
    owner: str
    name: str
    rule: str
    label: Label
    confidence: Confidence
    place: SourceLocation

    @property
    def where(self) -> str:
        """What it is about, in words of the specification: `ho_so.MaHoSo`."""
        return f"{self.owner}.{self.name}" if self.name else self.owner

    @property
    def is_of_table(self) -> bool:
        """Whether it is about the use of a code outside its time."""
        return self.rule == "code"


def stated(spec: Spec) -> list[CodedError]:
    """All of them, those of one code one behind the other; what an envelope says stands once."""
    found: dict[tuple[str, str, str, SourceLocation], CodedError] = {}
    records = (one for record in spec.records for one in _of_record(record))
    for one in chain(records, (one for table in spec.tables for one in _of_table(table))):
        found.setdefault((one.code, one.name, one.rule, one.place), one)
    return sorted(found.values(), key=lambda one: one.code)


def of_field(field: Field) -> Iterator[tuple[str, Label, str]]:
    """The constraints of a field that have one: the rule of their findings, what is asked, the authority's code."""
    for kind, asked in kinds.asked(field):
        code = kind.grade(asked, field).authority_code
        if code is not None:
            name, value = labels.title(kind), kind.short(asked)
            yield kind.rule, Label(f"{name.vi} {value}".strip(), f"{name.en} {value}".strip()), code


def _of_record(record: Record) -> Iterator[CodedError]:
    for field in record.fields:
        for rule, asked, code in of_field(field):
            label = Label(f"{field.label.vi}: {asked.vi}", f"{field.label.en}: {asked.en}")
            yield CodedError(code, record.id, field.wire, rule, label, field.origin.confidence, field.place)
    for one in record.rules:
        if one.grade.authority_code is not None:
            code = one.grade.authority_code
            rule = f"rule:{one.id}"
            yield CodedError(code, record.id, "", rule, one.message, one.grade.confidence, one.place)


def _of_table(table: CodeTable) -> Iterator[CodedError]:
    for one in table.codes:
        if one.authority_code is not None:
            label = Label(
                f"{table.label.vi}: mã {one.code} ({one.label.vi}) dùng ngoài thời hạn của nó",
                f"{table.label.en}: code {one.code} ({one.label.en}) used outside its time",
            )
            yield CodedError(
                one.authority_code, table.id, one.code, "code", label, one.origin.confidence, one.place
            )
