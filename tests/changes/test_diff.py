"""`goitin diff`: a folder or a revision as base, the four formats, exit codes."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

GOLDEN = Path(__file__).parents[1] / "golden" / "spec"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the kitchen-sink specification in a git repository, with one change that is not committed."""
    folder = tmp_path / "repository" / "specs"
    shutil.copytree(GOLDEN, folder)
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.vn", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", "-C", str(folder.parent), *words], check=True)
    record = folder / "quan_trac" / "records" / "ban_tin.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(
        text.replace("length: {min: 2, max: 100}", "length: {min: 2, max: 50}").replace(
            "Count again.", "<b>Count</b> *again*."
        ),
        encoding="utf-8",
    )
    regulation = folder / "quan_trac" / "regulation.yaml"
    text = regulation.read_text(encoding="utf-8")
    regulation.write_text(text.replace("vi: Gói tin của", "vi: <b>Gói</b> tin của"), encoding="utf-8")
    return folder


def diff(specs: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["diff", "--specs", str(specs), *words])


@pytest.mark.parametrize("base", ["HEAD", str(GOLDEN)])
def test_a_revision_or_a_folder_is_the_base(specs: Path, base: str) -> None:
    result = diff(specs, base)

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"{specs}/quan_trac/regulation.yaml:1:1: editorial: label: quan_trac: the label was edited.",
        f"{specs}/quan_trac/records/ban_tin.yaml:19:5: breaks writers: field-length: The length of ban_tin/NguoiVanHanh from 2 – 100 characters to 2 – 50 characters. To change: the centre, the station.",
        f"{specs}/quan_trac/records/ban_tin.yaml:36:5: editorial: label: ban_tin/tong_so: the label was edited.",
    ]
    assert result.stderr == (
        "QC-MAU 01:2099: 3 changes; this requires 1.2.0 → 2.0.0, the specification has 1.2.0.\n"
    )
    assert diff(specs, base, "--quiet").stderr == ""


def test_json(specs: Path) -> None:
    said = json.loads(diff(specs, "HEAD", "--format", "json").output)

    assert (said["from"], said["to"], said["follows"]) == ("1.2.0", "1.2.0", "2.0.0")
    assert [(item["kind"], item["impact"]) for item in said["changes"]] == [
        ("label", "editorial"),
        ("field-length", "breaks writers"),
        ("label", "editorial"),
    ]


def test_markdown_is_a_section_for_a_changelog(specs: Path) -> None:
    lines = diff(specs, "HEAD", "--format", "markdown").output.splitlines()

    assert lines[0] == "## 2.0.0"
    assert "### Không tương thích với bên gửi" in lines
    assert (
        "- Độ dài của ban_tin/NguoiVanHanh từ 2 – 100 ký tự thành 2 – 50 ký tự. Phải sửa: trung tâm, trạm."
        in lines
    )
    assert "### Breaks writers" in lines


def test_html_is_whole_and_escaped(specs: Path) -> None:
    page = diff(specs, "HEAD", "--format", "html").output

    HTMLParser().feed(page)
    assert "&lt;b&gt;Gói&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "Breaks writers" in page


def test_exit_codes(specs: Path) -> None:
    assert diff(specs, "HEAD", "--fail-on", "breaking").exit_code == 1
    assert diff(specs, str(specs), "--fail-on", "any").exit_code == 0
    missing = diff(specs, "no-such-thing")
    assert missing.exit_code == 2
    assert "neither a folder nor a revision" in missing.output


def test_a_broken_base_is_told_with_its_places(specs: Path, tmp_path: Path) -> None:
    base = tmp_path / "base"
    shutil.copytree(GOLDEN, base)
    (base / "quan_trac" / "types.yaml").write_text("types: [\n", encoding="utf-8")

    result = diff(specs, str(base))

    assert result.exit_code == 1
    assert "types.yaml:2:1: error yaml" in result.output


@pytest.mark.parametrize(
    "base", ["--output={}", "-o{}", "--list", "--remote={}", "", "HEAD:nothing", "a..b", "x\x1b[31m"]
)
def test_a_base_is_no_option_of_git(specs: Path, tmp_path: Path, base: str) -> None:
    kept = tmp_path / "kept"
    kept.write_text("mine")

    for command in ("diff", "release"):
        words = [command, "--specs", str(specs), "--", base.format(kept)]
        result = CliRunner().invoke(main, words)
        assert result.exit_code == 2, result.output
        assert "neither a folder nor a revision" in result.output
        assert isinstance(result.exception, SystemExit)
        assert "\x1b" not in result.output
    assert kept.read_text() == "mine"


def test_what_git_itself_refuses_is_told(specs: Path, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{specs.parent}", str(shallow)], check=True)
    (specs.parent / ".git" / "HEAD").write_text("nothing")

    assert "git fetch --unshallow" in diff(shallow / "specs", "HEAD~1").output
    assert "git says: fatal: not a git repository" in diff(specs, "HEAD").output


def test_a_base_with_a_link_to_outside_is_told(specs: Path, tmp_path: Path) -> None:
    (specs / "quan_trac" / "records" / "ngoai.yaml").symlink_to(tmp_path / "outside.yaml")
    for words in (
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.vn", "commit", "-qm", "y"],
    ):
        subprocess.run(["git", "-C", str(specs.parent), *words], check=True)

    result = diff(specs, "HEAD")

    assert result.exit_code == 2
    assert "cannot be unpacked" in result.output


PARTIES = ("trung_tam", "tram")
STATION_ASKS = (
    "packets/quan_trac.yaml",
    "type: text, required: always, sensitive: yes, example: mat-khau-mau",
)
CENTRE_ASKS = ("records/tu_khoa.yaml", "en: Reserved in all three, type: text")


def widened(specs: Path, file: str, text: str) -> None:
    """Let a request say more than before."""
    path = specs / "quan_trac" / file
    said = path.read_text(encoding="utf-8")
    assert said.count(text) == 1
    path.write_text(said.replace(text, text.replace(" required: always,", "")), encoding="utf-8")


def narrowed(specs: Path, file: str, text: str) -> None:
    """Let a request say less than before."""
    path = specs / "quan_trac" / file
    said = path.read_text(encoding="utf-8")
    assert said.count(text) == 1
    path.write_text(said.replace(text, f"{text}, length: {{max: 20}}"), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "place", "what", "party"),
    [
        (widened, STATION_ASKS, "mo_phien_yeu_cau/matKhau", "trung_tam"),
        (narrowed, STATION_ASKS, "mo_phien_yeu_cau/matKhau", "tram"),
        (narrowed, CENTRE_ASKS, "tu_khoa/class", "trung_tam"),
    ],
)
def test_who_has_to_change_follows_from_the_direction_of_the_service(
    specs: Path, change: Callable[[Path, str, str], None], place: tuple[str, str], what: str, party: str
) -> None:
    subprocess.run(["git", "-C", str(specs), "stash", "-q"], check=True)
    change(specs, *place)
    told = json.loads(diff(specs, "HEAD", "--format", "json").output)["changes"]
    ends = {one: diff(specs, "HEAD", "--fail-on", "breaking", "--for", one).exit_code for one in PARTIES}

    of_packets = [one for one in told if one["impact"] != "breaks code"]
    assert [(one["what"], one["parties"]) for one in of_packets] == [(what, [party])]
    assert ends == {one: int(one == party) for one in PARTIES}


def test_a_new_field_breaks_no_code(specs: Path) -> None:
    subprocess.run(["git", "-C", str(specs), "stash", "-q"], check=True)
    file = specs / "quan_trac" / "records" / "tu_khoa.yaml"
    text = file.read_text(encoding="utf-8")
    more = "fields:\n  - {wire: Moi, vi: Mới, en: New, type: text}\n"
    file.write_text(text.replace("fields:\n", more, 1), encoding="utf-8")

    assert "compatible: field-added" in diff(specs, "HEAD").output
    assert diff(specs, "HEAD", "--fail-on", "code").exit_code == 0


def test_an_unknown_party_is_misuse(specs: Path) -> None:
    result = diff(specs, "HEAD", "--fail-on", "breaking", "--for", "nobody")

    assert result.exit_code == 2
    assert "'nobody' is not a party of quan_trac: trung_tam, tram." in result.output
