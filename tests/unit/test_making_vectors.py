"""The vectors that a specification gives: the same at every run, on both sides of each bound, and none of its statements left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from goitin import model, resolver
from goitin.model import Field, JsonForm, Record, Spec
from goitin.targets.vectors.bytes import byte_vectors
from goitin.targets.vectors.lines import VectorWriter
from goitin.targets.vectors.records import Records

from sdks import vectors
from sdks.trees import GOLDEN, TREES, Tree
from sdks.vectors import Line


def written(tree: Tree, record: Record) -> list[Line]:
    """The vectors of a record; `make verify` shows that they are what its specification gives."""
    return list(vectors.lines(vectors.folder(tree) / "records" / f"{record.id}.jsonl"))


@pytest.fixture(scope="module", params=TREES)
def tree(request: pytest.FixtureRequest) -> Tree:
    return TREES[request.param]


def statements(field: Field, whole: Spec) -> Iterator[tuple[str, str | None]]:
    """Rules that a vector must break in a field, each with its severity (None: any)."""
    kind = model.item_type(field.type)
    grades = {
        "required": field.required or field.present,
        "length": field.length,
        "pattern": field.pattern,
        "range": field.range or field.period,
        "items": field.items,
        "unique": field.unique,
    }
    yield from ((rule, said.grade.severity) for rule, said in grades.items() if said is not None)
    if not isinstance(field.type, model.Json):
        yield "type", "error"
    if has_format(kind):
        yield "format", "error"
    if has_form(field, kind):
        yield "form", "warning"
    if isinstance(kind, model.Integer | model.Decimal | model.Percent):
        yield "range", "error"
    if isinstance(kind, model.Code):
        yield "code", "error" if kind.strength is model.Closedness.CLOSED else "warning"
    if field.fixed is not None:
        yield "code", "error"
    if len(whole.lifetime(field)) < len(whole.editions):
        yield "unknown", "warning"


def has_format(kind: model.Type) -> bool:
    if isinstance(kind, model.Flag):
        return kind.true is not None
    if isinstance(kind, model.Integer | model.Decimal):
        return kind.form is not JsonForm.NUMBER
    return isinstance(kind, model.Percent | model.Moment | model.Base64)


def has_form(field: Field, kind: model.Type) -> bool:
    if field.accepts:
        return True
    if isinstance(field.type, model.ListOf | model.Nested):
        return field.required is None
    if isinstance(kind, model.Code):
        return kind.form is not JsonForm.EITHER
    return not isinstance(kind, model.Json | model.Base64 | model.Percent | model.Moment)


def broken(said: list[Line]) -> set[tuple[str, str, str]]:
    """Key, rule and severity of every finding in the record itself."""
    found = (finding for line in said for case in line.cases for finding in case["findings"])
    return {(path.split("/")[1] if path else "", rule, severity) for path, rule, severity, *_ in found}


def test_every_statement_of_a_specification_is_broken_by_a_vector(tree: Tree) -> None:
    whole = tree.spec
    missing = []
    for record in whole.records:
        found = broken(written(tree, record))
        for field in record.fields:
            for rule, severity in statements(field, whole):
                if not any(
                    (field.wire, rule, weight) in found
                    for weight in ([severity] if severity else ("error", "warning"))
                ):
                    missing.append(f"{record.id}/{field.wire}/{rule} {severity}")
            missing += [
                f"{record.id}/{field.wire}/alias {alias}"
                for alias in field.aliases
                if (alias, "alias", "warning") not in found
            ]
        missing += [
            f"{record.id}/rule:{rule.id}"
            for rule in record.rules
            if (rule.each or "", f"rule:{rule.id}", rule.grade.severity) not in found
        ]

    assert missing == [], "\n".join(missing)


def test_every_rule_is_kept_by_a_vector_that_has_its_operands(tree: Tree) -> None:
    for record in tree.spec.records:
        said = written(tree, record) if record.rules else []
        for rule in record.rules:
            mine = [line for line in said if line.name.startswith(f"rule:{rule.id}/")]
            kept = [
                line
                for line in mine
                if all(f"rule:{rule.id}" not in {r for _, r, *_ in case["findings"]} for case in line.cases)
            ]

            assert kept, (record.id, rule.id)
            assert len(kept) < len(mine), (record.id, rule.id)


@pytest.mark.slow
def test_the_same_specification_gives_the_same_bytes() -> None:
    first, second = resolver.load(GOLDEN.folder), resolver.load(GOLDEN.folder)

    for one, other in zip(first.records[:3], second.records[:3], strict=True):
        assert VectorWriter(first).of(Records(first).inputs(one)) == VectorWriter(second).of(
            Records(second).inputs(other)
        )
    assert VectorWriter(first).of(only_records(first)) == VectorWriter(second).of(only_records(second))


def test_what_is_tried_with_a_record_does_not_depend_on_what_was_tried_before(tree: Tree) -> None:
    """Processes share the work, each some of the records."""
    whole = tree.spec
    forwards, backwards = Records(whole), Records(whole)
    there = {record.id: list(forwards.inputs(record)) for record in whole.records}
    back = {record.id: list(backwards.inputs(record)) for record in reversed(whole.records)}

    assert there == back


def only_records(whole: Spec) -> Iterator[Any]:
    return (asked for asked in byte_vectors(whole) if asked.record is not None)


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("NguoiVanHanh/2 long", []),
        ("NguoiVanHanh/1 long", ["length"]),
        ("NguoiVanHanh/1 long, more in UTF-16", ["length"]),
        ("NguoiVanHanh/100 long, more in UTF-16", []),
        ("NguoiVanHanh/101 long", ["length"]),
        ('SoDat/number "999999"', []),
        ('SoDat/number "1000000"', ["range"]),
        ("ChiTiet/3 items", []),
        ("ChiTiet/4 items", ["items"]),
        ("ChiTiet/items ab", []),
        ("rule:ty_le/apart by 0.5", []),
        ("rule:ty_le/apart by 1.5", ["rule:ty_le"]),
        ('rule:thu_tu_ngay/"12/03/2024", "2024-03-12"', []),
        ('rule:thu_tu_ngay/"13/03/2024", "2024-03-12"', ["rule:thu_tu_ngay"]),
    ],
)
def test_a_boundary_has_two_sides(name: str, rules: list[str]) -> None:
    line = next(line for line in written(GOLDEN, GOLDEN.spec.record("ban_tin")) if line.name == name)
    newest = [case for case in line.cases if "1.2" in case["editions"] and "strict" in case["modes"]]

    (case,) = newest
    assert [rule for _, rule, *_ in case["findings"] if rule not in ("code", "pattern")] == rules
