"""What a generated class of Java says, and how it is laid out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from goitin.diagnostics.diagnostic import Severity
from goitin.model import Confidence, ConstraintMeta, Label, Length, Record, Required, Spec
from goitin.targets.java import names, prose
from goitin.targets.java.envelopes import envelope_view, message_type
from goitin.targets.java.escape import WIDTH, layout

from sdks.trees import ROOT, TREES

TREE = TREES["quan_trac"]
SPEC: Spec = TREE.spec
HARD = ConstraintMeta(Severity.ERROR, Confidence.A)
SOFT = ConstraintMeta(Severity.WARNING, Confidence.C)


@pytest.fixture
def record() -> Record:
    """A record whose fields say nothing of where they come from."""
    return SPEC.record("ban_tin")


def told(record: Record, **asked: Any) -> list[str]:
    """The paragraphs on its first field, where only this is said of it."""
    plain = {"note": None, "readings": (), "row": None, "since": None, "until": None, "sensitive": False}
    constraints = dict.fromkeys(("required", "length", "pattern", "present", "range", "unique", "items"))
    said: dict[str, Any] = {
        "origin": record.origin,
        **plain,
        **constraints,
        "label": Label("Mã", "Code"),
        **asked,
    }
    return prose.field(replace(record.fields[0], **said), record.origin)[1]


def test_of_a_field_nothing_but_names_stand_on_one_line(record: Record) -> None:
    sure = record.origin.confidence

    assert told(record) == [f"Mã / Code ({sure})."]
    assert told(record, row=3) == [f"Mã / Code (dòng / row 3, {sure})."]


def test_constraints_stand_in_words_before_notes_a_language_a_paragraph(record: Record) -> None:
    asked = {"required": Required(HARD), "length": Length(SOFT, None, 9), "note": Label("Ghi chú", "A note.")}

    assert told(record, **asked) == [
        "Mã / Code.",
        "Bắt buộc; độ dài ≤ 9 (cảnh báo). Ghi chú.",
        f"Required; length ≤ 9 (warning). A note. ({record.origin.confidence})",
    ]


def test_a_source_of_its_own_comes_last_and_once(record: Record) -> None:
    other = next(one.origin for one in SPEC.tables if one.origin.citations != record.origin.citations)
    paragraphs = told(record, origin=other, required=Required(HARD))

    assert [one.split(":")[0] for one in paragraphs[3:]] in (["Nguồn / Source"], ["Nguồn", "Source"])
    assert "".join(paragraphs).count(f"({other.confidence})") == 1
    assert paragraphs[-1].endswith(f" ({other.confidence}).")


def test_personal_data_is_told(record: Record) -> None:
    assert told(record, sensitive=True)[1:] == [
        "Dữ liệu cá nhân, không hiện trong toString.",
        f"Personal data, not shown in toString. ({record.origin.confidence})",
    ]


@pytest.mark.parametrize("place", [tree.generated for tree in TREES.values()], ids=lambda it: it.name)
def test_no_line_is_wider_than_others(place: Path) -> None:
    files = [path for path in place.rglob("*.java") if "runtime" not in path.parts]
    wide = [
        f"{path.name}: {line}"
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line) > WIDTH
    ]

    assert len(files) > 20
    assert wide == []


def test_generated_code_has_room_for_what_it_says() -> None:
    """Lines of code, code tables and services included, for each field that the contract has."""
    tree = TREES["qcvn120"]
    files = (tree.generated / "java" / "src" / "main" / "java").rglob("*.java")
    lines = sum(path.read_text(encoding="utf-8").count("\n") for path in files)

    assert lines / sum(len(record.fields) for record in tree.spec.records) < 22


def test_what_is_short_is_left_as_it_is() -> None:
    text = (ROOT / "templates" / "java" / "testing" / "Example.java").read_text(encoding="utf-8")

    assert layout(text) == text


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        (
            f"  public A {'a' * 60}(B b) {{ return {'c' * 60}; }}",
            f"  public A {'a' * 60}(B b) {{\n    return {'c' * 60};\n  }}",
        ),
        (
            f'  public static final A B = {"a" * 60}("{{ = }}", {"b" * 40});',
            f'  public static final A B =\n      {"a" * 60}("{{ = }}", {"b" * 40});',
        ),
        (
            f'  public static final A B = {"a" * 80}("{"b" * 40}");',
            f'  public static final A B =\n      {"a" * 80}(\n          "{"b" * 40}");',
        ),
        (
            f"  public static final {'A' * 60} {'B' * 60} = c();",
            f"  public static final {'A' * 60}\n      {'B' * 60} =\n          c();",
        ),
    ],
    ids=["a method", "a constant", "a constant and its arguments", "a constant and its type"],
)
def test_a_line_too_long_is_broken(line: str, broken: str) -> None:
    assert layout(line) == broken


def test_a_message_has_the_class_of_its_envelope_with_what_it_carries() -> None:
    found = {one.id: message_type(one, SPEC).name for one in SPEC.records if one.message_kind != "record"}

    assert found == {
        "gui_ban_tin_yeu_cau": "YeuCau<List<BanTin>>",
        "phan_hoi": "PhanHoi<RawJson>",
        "hoi_tram_yeu_cau": "HoiTramYeuCau",
        "hoi_tram_phan_hoi": "PhanHoi<List<BanTin>>",
        "hoi_so_do_yeu_cau": "HoiSoDoYeuCau",
        "hoi_so_do_phan_hoi": "PhanHoi<BanTin>",
        "mo_phien_yeu_cau": "MoPhienYeuCau",
        "vao_cua": "VaoCua",
        "bao_dong_yeu_cau": "BaoDongYeuCau",
    }


def test_a_builder_leaves_the_name_of_the_service_to_the_service() -> None:
    envelope = next(one for one in SPEC.envelopes if one.id == "yeu_cau")
    view = envelope_view(envelope, SPEC)

    assert [field.name for field in view["fields"]] == ["phien", "dichVu", "duLieu"]
    assert [field.name for field in view["set_fields"]] == ["phien", "duLieu"]


def test_an_envelope_and_a_record_may_not_have_one_class() -> None:
    envelopes = {one.id: replace(one, id="ban_tin") for one in SPEC.envelopes if one.id == "yeu_cau"}
    moved = replace(
        SPEC,
        envelopes=tuple(envelopes.get(one.id, one) for one in SPEC.envelopes),
        records=tuple(
            replace(one, envelope="ban_tin") if one.envelope == "yeu_cau" else one for one in SPEC.records
        ),
    )

    assert [one.rule for one in names.check_names(moved)] == ["name-clash"]
