"""Editions and releases on the site: what a sender must change, what vanishes when one edition is chosen, what changed on a page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import files, pages

from goitin.diff import Impact
from goitin.model import Edition, Label, Required, Retired, Spec
from goitin.release import ReleaseRecord
from goitin.release.release_file import RecordedChange
from goitin.rendering.escape import multi_line
from goitin.targets.docs import editions, releases
from goitin.targets.docs.escape import style_text
from goitin.targets.docs.headings import contents
from goitin.targets.docs.page import Site
from goitin.targets.docs.urls import Addresses, of_code, of_record, of_service, of_table

from sdks.trees import QCVN120, TREES, Tree


def site(spec: Spec) -> Site:
    return Site(spec, Addresses(spec), {one.id: one for one in spec.types})


def names(step: dict[str, object], title: str) -> list[str]:
    """What one step says below a title in English."""
    groups = step["groups"]
    assert isinstance(groups, list)
    return [
        row["name"] or row["label"].en for one in groups if one["title"].en == title for row in one["rows"]
    ]


def test_the_page_of_differences_has_every_field_that_came_and_nothing_else() -> None:
    (step,) = editions.overview(site(QCVN120.spec))["steps"]
    came = [field.wire for record in QCVN120.spec.records for field in record.fields if field.since == "2022"]

    assert names(step, "New fields that may be sent") == came
    assert (step["old"], step["new"], step["count"], step["demanded"]) == ("2019", "2022", len(came), 0)


def test_it_tells_what_must_be_sent_what_is_gone_and_what_replaces_a_code() -> None:
    spec = QCVN120.spec
    record, table = spec.record("le_phi"), spec.table("loai_ban")
    must, gone, *others = record.fields
    rule = next(field.required for one in spec.records for field in one.fields if field.required)
    assert isinstance(rule, Required)
    fields = (replace(must, since="2022", required=rule), replace(gone, until="2019"), *others)
    first, second, *codes = table.codes
    retired = Retired("2022", second.code, Label("vì", "because"))
    changed = replace(
        spec,
        records=tuple(replace(one, fields=fields) if one is record else one for one in spec.records),
        tables=tuple(
            replace(one, codes=(replace(first, retired=retired), replace(second, since="2022"), *codes))
            if one is table
            else one
            for one in spec.tables
        ),
    )

    (step,) = editions.overview(site(changed))["steps"]

    assert names(step, "New fields that must be sent") == [must.wire]
    assert names(step, "Fields that are gone") == [gone.wire]
    assert names(step, "Codes that are new") == [second.code]
    assert names(step, "Codes that are retired") == [first.code]
    assert step["demanded"] == 1


def test_with_one_edition_there_is_nothing_to_compare() -> None:
    alone = replace(QCVN120.spec, editions=(Edition("2019", Label("a", "b")),))

    assert editions.overview(site(alone))["steps"] == []


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_what_some_editions_have_not_is_marked_and_the_style_sheet_knows_each_edition(tree: Tree) -> None:
    style = files(tree)["assets/editions.css"].decode()
    listed = [one.id for one in tree.spec.editions]

    assert all(
        f':root[data-edition="{one}"] [data-in]:not([data-in~="{one}"], :target)' in style for one in listed
    )
    for record in tree.spec.records:
        text = files(tree)[Addresses(tree.spec).of_record(record.id).partition("#")[0]].decode()
        for field in (one for one in record.fields if one.since == listed[-1] != listed[0]):
            assert f'data-in="{listed[-1]}"' in text.split(f'id="{record.id}.{field.wire}"')[1].split(">")[0]


def recorded(*changes: tuple[str, str]) -> list[ReleaseRecord]:
    made = partial(RecordedChange, Impact.COMPATIBLE)
    listed = tuple(made(kind, what, Label(what, what)) for kind, what in changes)
    return [ReleaseRecord("qcvn120", "QCVN", "9.0.0", "0.2.0", "2027-01-31", listed, {})]


def test_a_page_says_what_a_release_changed_on_it() -> None:
    spec = QCVN120.spec
    told = recorded(
        ("field-type", "ho_so/MaHoSo"),
        ("label", "ho_so"),
        ("code-added", "trang_thai_ho_so/10"),
        ("service-name", "dong_bo_ho_so_mc"),
        ("field-removed", "ho_so/KhongCon"),
        ("record-removed", "khong_con"),
        ("zone", ""),
    )

    found = releases.by_page(spec, Addresses(spec), told)

    assert {
        page: [one.vi for each in listed for one in each.sentences] for page, listed in found.items()
    } == {
        of_record("ho_so"): ["ho_so/MaHoSo", "ho_so", "ho_so/KhongCon"],
        of_table("trang_thai_ho_so"): ["trang_thai_ho_so/10"],
        of_service("dong_bo_ho_so_mc"): ["dong_bo_ho_so_mc"],
    }
    body = releases.release(site(spec), told[0])["release"]["groups"][0]["changes"]
    assert [one["href"].removeprefix("../") for one in body[2:4]] == [
        of_code("trang_thai_ho_so", "10"),
        of_service("dong_bo_ho_so_mc"),
    ]


def test_the_first_release_of_the_specification_has_its_day() -> None:
    assert "2026-11-24" in pages(QCVN120)["changes.html"].text
    assert "2026-11-24" in pages(QCVN120)["changes/0.1.0.html"].text


def test_contents_are_the_headings_with_an_id_and_no_markup_of_theirs() -> None:
    body = '<h2 id="a"><a href="#a">M &amp; n</a> <code>id</code></h2><h2>no id</h2><h3 id="b"><code>T</code> <small>x</small></h3>'

    assert contents(body) == {
        "has_entries": True,
        "entries": [
            {"level": "2", "anchor": "a", "text": "M &amp; n"},
            {"level": "3", "anchor": "b", "text": "T"},
        ],
    }
    assert not contents('<h2 id="a">alone</h2>')["has_entries"]


@given(st.text())
def test_no_text_leaves_its_place_in_a_style_sheet(text: str) -> None:
    inside = style_text(text)[1:-1]

    assert not set(inside) & set('"\n\r\f<>&')
    unescaped = inside.replace("\\", "")
    assert "</style" not in unescaped
    assert len(inside) >= len(" ".join(multi_line(text).split()))
