"""The language server, spoken to as an editor does: over standard input and output, about a specification with Vietnamese letters and others."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conversation import Conversation, place

BASE = Path(__file__).parents[1] / "faults" / "base"
GOLDEN = Path(__file__).parents[1] / "golden" / "spec"
OPTIONS = {"tabSize": 2, "insertSpaces": True}
QUICK = 3.0  # seconds, on a busy machine; on a quiet one it is a tenth of that


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    specs = tmp_path_factory.mktemp("desk") / "specs của tôi"
    shutil.copytree(BASE, specs)
    shutil.copytree(GOLDEN, specs, dirs_exist_ok=True)
    return specs


@pytest.fixture(scope="module")
def editor(specs: Path) -> Iterator[Conversation]:
    with Conversation(specs) as editor:
        yield editor


@pytest.fixture(scope="module")
def record(specs: Path) -> Path:
    return specs / "muon_sach" / "records" / "phieu_muon.yaml"


@pytest.fixture
def text(editor: Conversation, record: Path) -> str:
    """What the record holds; the editor has it open, without a fault."""
    text = record.read_text(encoding="utf-8")
    editor.open(record, text)
    assert editor.faults(record) == []
    return text


@pytest.fixture(scope="module")
def measured(specs: Path) -> Path:
    return specs / "quan_trac" / "records" / "ban_tin.yaml"


@pytest.fixture
def long_text(editor: Conversation, measured: Path) -> str:
    text = measured.read_text(encoding="utf-8")
    editor.open(measured, text)
    editor.faults(measured)
    return text


def labels(found: dict[str, Any]) -> list[str]:
    """What is offered, in the order in which an editor shows it."""
    return [item["label"] for item in sorted(found["items"], key=lambda item: item["sortText"])]


def written(text: str, edits: list[dict[str, Any]]) -> str:
    """A text after edits, whose places are lines and UTF-16 units."""
    lines = text.split("\n")

    def offset(at: dict[str, int]) -> int:
        line = lines[at["line"]].encode("utf-16-le")[: at["character"] * 2]
        return sum(len(one) + 1 for one in lines[: at["line"]]) + len(line.decode("utf-16-le"))

    for edit in sorted(edits, key=lambda edit: -offset(edit["range"]["start"])):
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        text = text[:start] + edit["newText"] + text[end:]
    return text


def marked(text: str, fault: dict[str, Any]) -> str:
    """The words that a fault marks."""
    start, end = fault["range"]["start"], fault["range"]["end"]
    assert start["line"] == end["line"]
    units = text.split("\n")[start["line"]].encode("utf-16-le")
    return units[start["character"] * 2 : end["character"] * 2].decode("utf-16-le")


def test_faults_of_what_is_not_saved_are_marked_where_they_are(
    editor: Conversation, record: Path, text: str
) -> None:
    worse = text.replace("en: Number of the slip, type: text", 'en: "😀 số", type: tex')

    editor.type(record, worse)
    (fault,) = editor.faults(record)

    assert (fault["code"], fault["severity"], fault["source"]) == ("unknown-type", 1, "goitin")
    assert marked(worse, fault) == "tex"
    assert "'tex'" in fault["message"]
    assert fault["codeDescription"]["href"].endswith("/specs/rules/unknown-type.md")
    editor.type(record, text)
    assert editor.faults(record) == []


def test_a_keystroke_is_answered_at_once(editor: Conversation, record: Path, text: str) -> None:
    for count in range(1, 4):
        begun = time.monotonic()
        editor.type(record, text.replace("confidence: A", f"confidence: {'E' * count}"))
        assert [fault["code"] for fault in editor.faults(record)] == ["unknown-word"]
        assert time.monotonic() - begun < QUICK
    editor.type(record, text)
    editor.faults(record)


def test_broken_yaml_is_a_fault_and_the_conversation_goes_on(
    editor: Conversation, record: Path, text: str
) -> None:
    for broken in ("{", "fields:\n\t- a", "a: [1, 2\nb: '", "\ufeff\u0085: \x00", "x: &a *a", "- " * 500):
        editor.type(record, broken)
        assert editor.faults(record) != []
        asked = place(record, broken[:1])
        editor.ask("textDocument/hover", asked)
        editor.ask("textDocument/completion", asked)
        editor.ask("textDocument/definition", asked)
        assert editor.ask("textDocument/documentSymbol", asked) == []
        assert editor.ask("textDocument/formatting", {**asked, "options": OPTIONS}) is None
    editor.type(record, text)
    assert editor.faults(record) == []


def test_a_fault_in_a_file_that_is_not_open_is_marked_too(
    editor: Conversation, record: Path, text: str, specs: Path
) -> None:
    packet = specs / "muon_sach" / "packets" / "muon.yaml"

    editor.type(record, text.replace("record: phieu_muon", "record: phieu_tra"))

    assert {fault["code"] for fault in editor.faults(packet)} == {"unknown-type"}
    editor.type(record, text)
    assert editor.faults(packet) == []


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("  - wire: Moi\n    ▮", {"vi", "en", "type", "required", "length", "sensitive"}),
        ("  - {wire: Moi, ▮}", {"vi", "en", "type", "required", "length", "sensitive"}),
        ("  - {wire: Moi, ▮", {"vi", "en", "type", "required", "length", "sensitive"}),
        (
            "  - wire: Moi\n    type: ▮",
            {"phieu_muon", "code(tinh_trang)", "text", "list of ", "decimal(10, 2)"},
        ),
        ("  - wire: Moi\n    type: list of ph▮", {"phieu_muon", "code(tinh_trang)", "text"}),
        ("  - {wire: Moi, type: code(▮", {"tinh_trang"}),
        ("  - wire: Moi\n    source: qc_mau Bảng 1; ▮", {"qc_mau"}),
        ("  - wire: Moi\n    since: ▮", {"2098", "2099"}),
        ("  - wire: Moi\n    confidence: ▮", {"A", "B", "C", "D"}),
        ("  - wire: Moi\n    required: ▮", {"always", "SoPhieu", "TinhTrang"}),
        ("  - {wire: Moi, required: {when: TinhTrang, is: [▮]}}", {"1", "2"}),
        ("  - wire: Moi\n    allow: [{rule: ▮", {"unused", "same-text"}),
    ],
)
def test_what_may_be_written_is_offered(
    editor: Conversation, record: Path, text: str, line: str, offered: set[str]
) -> None:
    found = labels(editor.at("textDocument/completion", record, text + line + "\n"))

    assert offered <= set(found), found
    assert "wire" not in found
    assert "true" not in found


def test_a_code_table_is_offered_where_its_field_says_a_value(
    editor: Conversation, record: Path, text: str
) -> None:
    found = editor.at(
        "textDocument/completion",
        record,
        text.replace("type: code(tinh_trang)", "type: code(tinh_trang), example: ▮"),
    )

    assert [one["filterText"] for one in found["items"]] == ["1 as new", "2 worn"]
    assert [(one["label"], one["detail"], one["textEdit"]["newText"]) for one in found["items"]] == [
        ("1", "As new", '"1"'),
        ("2", "Worn", '"2"'),
    ]


def test_what_is_chosen_takes_the_place_of_the_word(editor: Conversation, record: Path, text: str) -> None:
    typed = text + "  - {wire: 😀 Đo, type: list of phieu, vi: a}\n"
    found = editor.at("textDocument/completion", record, typed.replace("phieu, vi", "phi▮eu, vi"))

    (item,) = [item for item in found["items"] if item["label"] == "phieu_muon"]

    assert written(typed, [item["textEdit"]]) == typed.replace("list of phieu,", "list of phieu_muon,")


def test_keys_that_must_be_there_come_first(editor: Conversation, record: Path, text: str) -> None:
    found = labels(editor.at("textDocument/completion", record, text + "  - ▮\n"))

    assert found[:4] == ["wire", "vi", "en", "type"]


def test_a_new_file_is_helped_from_its_first_letter(editor: Conversation, record: Path, text: str) -> None:
    assert labels(editor.at("textDocument/completion", record, "▮"))[0] == "record"
    editor.type(record, text)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("code(tinh▮_trang)", ["**code table tinh_trang**", "State of a book", "closed: 1, 2"]),
        ("wire: So▮Phieu", ["**phieu_muon/SoPhieu**", "type: text", "examples"]),
        ("source: qc▮_mau", ["**source qc_mau**", "kind: legal"]),
        ("confidence: A▮", ["official text or guide"]),
        ("con▮fidence: A", ["How sure this is.", "`A`: official text", "`D`: our reading"]),
        ("re▮cord: phieu", ["Id of the record."]),
    ],
)
def test_a_word_is_explained(
    editor: Conversation, record: Path, text: str, word: str, said: list[str]
) -> None:
    found = editor.at("textDocument/hover", record, text.replace(word.replace("▮", ""), word, 1))

    assert [one for one in said if one not in found["contents"]["value"]] == []


def test_words_are_explained_while_the_rest_of_the_file_is_broken(
    editor: Conversation, record: Path, text: str
) -> None:
    broken = text.replace("source: qc_mau", "source: qc▮_mau", 1) + "  - {wire: Mới, type: [\n"

    found = editor.at("textDocument/hover", record, broken)

    assert "kind: legal" in found["contents"]["value"]
    assert editor.at("textDocument/prepareRename", record, broken) is None
    editor.type(record, text)


def test_nothing_is_said_of_what_means_nothing(editor: Conversation, record: Path, text: str) -> None:
    assert editor.at("textDocument/hover", record, text.replace("vi: Phiếu", "vi: Ph▮iếu", 1)) is None


def test_a_name_leads_to_its_definition_and_its_uses(
    editor: Conversation, record: Path, text: str, specs: Path
) -> None:
    table = specs / "muon_sach" / "code_tables" / "tinh_trang.yaml"
    packet = specs / "muon_sach" / "packets" / "muon.yaml"

    there = editor.at("textDocument/definition", record, text.replace("(tinh", "(ti▮nh"))
    uses = editor.at(
        "textDocument/references",
        record,
        text.replace("record: phieu", "record: phi▮eu"),
        context={"includeDeclaration": False},
    )

    assert (there["uri"], there["range"]["start"]) == (table.as_uri(), {"line": 0, "character": 12})
    assert [(one["uri"], one["range"]["start"]["line"]) for one in uses] == [(packet.as_uri(), 12)]


def test_a_field_is_found_in_rules_and_conditions(
    editor: Conversation, measured: Path, long_text: str
) -> None:
    found = editor.at(
        "textDocument/documentHighlight", measured, long_text.replace("{when: Tr", "{when: Tr▮")
    )

    lines = [long_text.split("\n")[one["range"]["start"]["line"]].split(maxsplit=1)[0] for one in found]
    assert lines == ["-", "required:", "when:"]


def test_a_new_name_is_written_wherever_the_old_one_is(
    editor: Conversation, record: Path, text: str, specs: Path
) -> None:
    packet = specs / "muon_sach" / "packets" / "muon.yaml"
    asked = text.replace("record: phieu", "record: phi▮eu")

    assert editor.at("textDocument/prepareRename", record, asked)["start"] == {"line": 0, "character": 8}
    changes = editor.at("textDocument/rename", record, asked, newName="phieu_tra")["changes"]
    refused = editor.answer("textDocument/rename", {**place(record, "record: "), "newName": "Phiếu trả"})

    assert written(text, changes[record.as_uri()]) == text.replace("record: phieu_muon", "record: phieu_tra")
    before = packet.read_text(encoding="utf-8")
    assert written(before, changes[packet.as_uri()]) == before.replace(
        "list of phieu_muon", "list of phieu_tra"
    )
    assert refused["error"]["message"] == "'Phiếu trả' is not an id."


def test_a_fault_whose_cure_is_one_word_is_cured_by_one_click(
    editor: Conversation, record: Path, text: str
) -> None:
    worse = text.replace("source: qc_mau", "source: qc_mua").replace("wire: SoPhieu", "wires: SoPhieu")
    editor.type(record, worse)
    faults = editor.faults(record)
    everything = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}

    actions = editor.ask(
        "textDocument/codeAction",
        {"textDocument": {"uri": record.as_uri()}, "range": everything, "context": {"diagnostics": faults}},
    )

    assert [one["title"] for one in actions] == ["Replace 'qc_mua' by 'qc_mau'", "Replace 'wires' by 'wire'"]
    edits = [edit for one in actions for edit in one["edit"]["changes"][record.as_uri()]]
    assert written(worse, edits) == text
    editor.type(record, text)
    editor.faults(record)


@pytest.mark.usefixtures("long_text")
def test_the_outline_has_what_the_file_defines(editor: Conversation, measured: Path) -> None:
    (root,) = editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": measured.as_uri()}})

    assert (root["name"], root["detail"]) == ("ban_tin", "One value measured by one station")
    inner = {one["name"]: one for one in root["children"]}
    assert list(inner)[:2] == ["MaTram", "ThoiGianDo"]
    assert {"tong_so", "chi_tiet"} <= set(inner)
    assert [one["name"] for one in inner["chi_tiet"]["children"]] == ["Chat", "NongDo", "MauKem"]


@pytest.mark.usefixtures("text")
def test_a_name_is_found_by_its_label(editor: Conversation, specs: Path) -> None:
    found = editor.ask("workspace/symbol", {"query": "worn"})

    assert [(one["name"], one["containerName"]) for one in found] == [("2", "Worn")]
    assert found[0]["location"]["uri"] == (specs / "muon_sach" / "code_tables" / "tinh_trang.yaml").as_uri()


def test_a_file_gets_its_one_form(editor: Conversation, record: Path, text: str) -> None:
    other = text.replace("source: qc_mau Bảng 1\nconfidence: A\n", "confidence: A\nsource: 'qc_mau Bảng 1'\n")
    editor.type(record, other)

    edits = editor.ask(
        "textDocument/formatting",
        {"textDocument": {"uri": record.as_uri()}, "options": OPTIONS},
    )

    assert written(other, edits) == text
    editor.type(record, text)


def test_a_file_of_no_specification_is_left_alone(editor: Conversation, specs: Path) -> None:
    other = specs.parent / "compose.yaml"
    editor.open(other, "services: {a: b}\n")

    assert editor.ask("textDocument/hover", place(other, "ser")) is None
    assert editor.ask("textDocument/completion", place(other, "")) is None


def test_what_is_closed_counts_as_it_lies_on_the_disk(editor: Conversation, record: Path, text: str) -> None:
    editor.type(record, text.replace("confidence: A", "confidence: E"))
    assert editor.faults(record) != []

    editor.close(record.as_uri())

    assert editor.faults(record) == []


def test_another_spelling_of_the_address_is_kept(editor: Conversation, record: Path) -> None:
    address = record.as_uri().replace("records", "%72ecords")
    text = record.read_text(encoding="utf-8")
    editor.open(record, text.replace("confidence: A", "confidence: E"), address)

    assert [fault["code"] for fault in editor.faults(record, address)] == ["unknown-word"]
    editor.close(address)


def test_it_speaks_the_language_of_the_editor_and_ends_as_it_is_told(specs: Path, record: Path) -> None:
    with Conversation(specs, language="vi-VN", encodings=("utf-8", "utf-16")) as editor:
        text = record.read_text(encoding="utf-8")
        editor.open(
            record, text.replace("en: Number", "en: Số 😀 Number").replace("type: text", "type: tex", 1)
        )
        (fault,) = editor.faults(record)
        line = text.split("\n")[fault["range"]["start"]["line"]].replace("en: Number", "en: Số 😀 Number")

        assert editor.server["capabilities"]["positionEncoding"] == "utf-8"
        assert fault["range"]["start"]["character"] == len(line.partition("text,")[0].encode())
        assert fault["message"].startswith("Không có kiểu")
        assert "Điều này chắc chắn đến đâu." in str(editor.ask("textDocument/completion", place(record, "")))
        assert [one["name"] for one in editor.ask("workspace/symbol", {"query": "phieu muon sach"})] == [
            "phieu_muon"
        ]
        editor.ask("shutdown", None)
        editor.tell("exit", None)
        assert editor.process.wait(60) == 0


def test_it_ends_with_an_editor_that_dies(specs: Path) -> None:
    with Conversation(specs) as editor:
        assert editor.process.stdin is not None
        editor.process.stdin.close()

        editor.process.wait(60)
