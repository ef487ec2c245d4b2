"""Each kind of change, told of a specification in which one thing was changed; and the version that follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from altered import BASE, CASES, altered

from goitin import diff, kinds, resolver
from goitin.describe import constraints
from goitin.diff import Impact, SpecChange, sentences
from goitin.model import Edition, Spec


@pytest.fixture(scope="module")
def base() -> Spec:
    return resolver.load(BASE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: "; ".join(case["expect"]))
def test_a_change_is_told(case: dict[str, Any], base: Spec, tmp_path: Path) -> None:
    changed = altered(tmp_path, case)

    assert _said(diff.compare(base, changed)) == case["expect"]
    if "backwards" in case:
        assert _said(diff.compare(changed, base)) == case["backwards"]


def test_nothing_changed(base: Spec) -> None:
    assert diff.compare(base, resolver.load(BASE)) == []


def test_editions_in_another_order(base: Spec) -> None:
    turned = replace(base, editions=base.editions[::-1])

    assert _said(diff.compare(base, turned)) == ["editions-order quan_trac: breaks writers and readers"]


def test_a_service_with_another_request_in_another_family(base: Spec) -> None:
    family = base.packets[0]
    first, *others = family.services
    moved = replace(first, request=base.packets[0].services[1].request)
    new = replace(family, id="khac", number=2, services=(moved,), flow=())
    packets = (replace(family, services=tuple(others)), new)

    assert _said(diff.compare(base, replace(base, packets=packets))) == [
        "packet-added khac: compatible",
        "service-request gui_ban_tin: breaks writers and readers",
        "service-moved gui_ban_tin: compatible",
    ]


def test_a_field_of_an_edition_that_is_new_itself_breaks_nobody(base: Spec) -> None:
    coming = replace(base, editions=(*base.editions, Edition("1.3", base.label)))
    record = base.record("ban_tin")
    field = replace(record.fields[0], wire="Moi", id="moi", since="1.3")
    grown = replace(record, fields=(*record.fields, field))
    records = tuple(grown if item is record else item for item in base.records)

    assert _said(diff.compare(base, replace(coming, records=records))) == [
        "edition-added 1.3: compatible",
        "field-added ban_tin/Moi: compatible",
    ]


def test_every_kind_has_a_case() -> None:
    told = {line.split()[0] for case in CASES for line in [*case["expect"], *case.get("backwards", [])]}

    of_packages = {kind for kind in sentences() if kind.startswith("surface-")}  # test_surfaces.py
    assert told == set(sentences()) - of_packages - {"editions-order", "service-moved", "service-request"}


def test_sentences_are_filled_in(base: Spec) -> None:
    change = SpecChange(
        "field-length", "ho_so/MaHoSo", Impact.BREAKS_WRITERS, base.place, "", "1..50 characters"
    )

    assert change.sentence.en == "The length of ho_so/MaHoSo from – to 1..50 characters."
    assert change.sentence.vi == "Độ dài của ho_so/MaHoSo từ – thành 1..50 characters."


@pytest.mark.parametrize(
    ("version", "impacts", "follows"),
    [
        ("1.2.3", [], "1.2.3"),
        ("1.2.3", [Impact.EDITORIAL], "1.2.4"),
        ("1.2.3", [Impact.EDITORIAL, Impact.COMPATIBLE], "1.3.0"),
        ("1.2.3", [Impact.EDITORIAL, Impact.BREAKS_CODE], "2.0.0"),
        ("1.2.3", [Impact.BREAKS_READERS, Impact.EDITORIAL], "2.0.0"),
        ("0.2.3", [Impact.BREAKS_WRITERS], "0.3.0"),
        ("0.2.3", [Impact.COMPATIBLE], "0.3.0"),
        ("1.0.0-rc.1", [Impact.EDITORIAL], "1.0.1"),
    ],
)
def test_the_version_that_follows(version: str, impacts: list[Impact], follows: str, base: Spec) -> None:
    made = [SpecChange("label", "x", impact, base.place) for impact in impacts]

    assert diff.next_version(version, made) == follows


def _said(found: list[SpecChange]) -> list[str]:
    return [f"{change.kind} {change.what}: {change.impact}" for change in found]


def test_an_open_bound_is_told_in_words(base: Spec) -> None:
    field = next(field for field in base.record("ban_tin").fields if field.length)
    told = [
        constraints.asked(kinds.LENGTH, replace(field, length=replace(field.length, min=low, max=high)))
        for low, high in ((None, 9), (2, None), (2, 9))
    ]

    assert told == ["at most 9 characters", "at least 2 characters", "2 – 9 characters"]
