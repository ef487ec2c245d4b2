"""What `goitin check` says of likely mistakes: the cause and not what follows from it, at its place, with its own cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

BASE = Path(__file__).parents[1] / "faults" / "base"


def goitin(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of specifications to change at will."""
    shutil.copytree(BASE, tmp_path / "specs")
    return tmp_path / "specs"


def change(specs: Path, file: str, old: str, new: str) -> None:
    """Replace a text that must be there in a file of the specification."""
    path = specs / "muon_sach" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_within_the_folder_of_specifications_those_that_come_along_are_not_taken(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, said in ((specs, "`--specs .`"), (specs / "muon_sach", "`--specs ..`")):
        monkeypatch.chdir(folder)
        result = goitin("check")

        assert (result.exit_code, f"Go one folder up, or give {said}.\n" in result.output) == (2, True)


def test_a_record_within_a_file_that_is_at_fault_is_not_missed_where_it_is_used(specs: Path) -> None:
    field = "  - {wire: Tap, vi: Các tập, en: Volumes of it, type: list of tap_sach}\n"
    tail = "records:\n  - record: tap_sach\n    vi: Tập sách\n    fields:\n      - {wire: So, vi: Số tập, en: Number of it, type: text}\n"
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}{field}{tail}", encoding="utf-8")

    assert [line.split(": ")[1] for line in goitin("check", "--specs", specs).stdout.splitlines()] == [
        "error missing-key"
    ]


def test_the_pattern_of_a_named_type_is_told_once(specs: Path) -> None:
    (specs / "muon_sach" / "types.yaml").write_text(
        "types:\n  - {type: ma_sach, vi: Mã sách, en: Book code, is: text, pattern: (a+)+b, source: qc_mau Bảng 1, confidence: A}\n",
        encoding="utf-8",
    )
    row = "  - {wire: MaSach, vi: Mã của sách, en: Code of the book, type: ma_sach}\n"
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(path.read_text(encoding="utf-8") + row, encoding="utf-8")

    lines = goitin("check", "--specs", specs).output.splitlines()

    assert [line.split(" ")[0] for line in lines if " pattern: " in line] == [
        f"{specs}/muon_sach/types.yaml:2:68:"
    ]


def test_a_row_twice_is_called_so(specs: Path) -> None:
    change(specs, "records/phieu_muon.yaml", "row: 2", "row: 1")

    assert "field-order: Row 1 appears twice." in goitin("check", "--specs", specs).output


@pytest.mark.parametrize(
    ("old", "new", "cure"),
    [
        ("type: text,", "type: date(DD/mm/YYYY),", "Did you mean 'dd/MM/yyyy'?"),
        ("type: text,", "type: datetime(yyyy-MM-DD hh:mm:ss),", "Did you mean 'yyyy-MM-dd HH:mm:ss'?"),
        ("type: text,", "type: date(dd/MM),", "Use yyyy, MM or M, dd or d, HH, mm, ss, once each"),
        ("  - {wire: TinhTrang", "\t- {wire: TinhTrang", "Write spaces instead of the tab."),
    ],
)
def test_a_likely_slip_has_its_own_cure(old: str, new: str, cure: str, specs: Path) -> None:
    change(specs, "records/phieu_muon.yaml", old, new)

    assert cure in goitin("check", "--specs", specs).output


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("yes", "'yes' is not a requirement. Write `always`"),
        ('{when: "TinhTrang != 1"}', "'TinhTrang != 1' is not a field; a condition is a field and its values."),
        ("{when: TinhTrang}", "`when: TinhTrang` does not say for which values (`is`)."),
        ('{when: always, is: ["1"]}', "`when: always` has values (`is`), but no field whose values they are."),
    ],
)  # fmt: skip
def test_what_is_no_requirement_is_told_as_what_it_is(said: str, what: str, specs: Path) -> None:
    change(specs, "records/phieu_muon.yaml", "required: always", f"required: {said}")

    assert f" error required: {what}" in goitin("check", "--specs", specs).stdout


NAMED = "types:\n  - {type: ma_sach, vi: Mã sách, en: Book code, is: text, source: qc_mau Bảng 1, confidence: A}\n"
ROW_OF_IT = "  - {wire: MaSach, vi: Mã của sách, en: Code of the book, type: ma_sach}\n"


@pytest.mark.parametrize("wrong", ["utf-16", "tab", "yml"])
@pytest.mark.parametrize("file", ["types.yaml", "code_tables/tinh_trang.yaml"])
def test_a_file_that_cannot_be_read_is_told_and_nothing_that_follows_from_it(
    file: str, wrong: str, specs: Path
) -> None:
    folder = specs / "muon_sach"
    (folder / "types.yaml").write_text(NAMED, encoding="utf-8")
    record = folder / "records" / "phieu_muon.yaml"
    record.write_text(record.read_text(encoding="utf-8") + ROW_OF_IT, encoding="utf-8")
    assert goitin("check", "--specs", specs).exit_code == 0
    path = folder / file
    if wrong == "yml":
        path.rename(path.with_suffix(".yml"))
    elif wrong == "tab":
        path.write_text("\t" + path.read_text(encoding="utf-8"), encoding="utf-8")
    else:
        path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))

    [line] = goitin("check", "--specs", specs).stdout.splitlines()

    assert {"utf-16": " encoding: ", "tab": " yaml: ", "yml": " stray-file: "}[wrong] in line


def test_a_field_twice_is_one_finding_that_names_the_first(specs: Path) -> None:
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    again = "  - {wire: SoPhieu, vi: Số khác, en: Other number, type: text}\n"
    path.write_text(path.read_text(encoding="utf-8") + again, encoding="utf-8")

    [line] = goitin("check", "--specs", specs).stdout.splitlines()

    assert "The key 'SoPhieu' is used twice in phieu_muon, first in line 7." in line


def test_a_sum_over_something_without_rows_is_told_as_what_cannot_be(specs: Path) -> None:
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    rule = "rules:\n  - {rule: x, check: SoPhieu = sum(TinhTrang), vi: Sai. Hãy sửa., en: Wrong. Mend it.}\n"
    path.write_text(path.read_text(encoding="utf-8") + rule, encoding="utf-8")

    assert "There are no rows on the way to 'TinhTrang'." in goitin("check", "--specs", specs).stdout
