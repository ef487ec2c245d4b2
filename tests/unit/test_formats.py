"""The forms in which `check` and `validate` tell findings to other programs: one set on both, read here as those programs read them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from terminals import on_a_terminal
from validating import BAD, GOOD, MARK, SPECS, write

from goitin.cli import main
from goitin.reports import FORMATS, ReportEntry, described, form

BASE = Path(__file__).parents[1] / "faults" / "base"
WARNED = {**GOOD, "la": 1}
HOSTILE = ReportEntry("a b/ễ,:%.json", 2, 3, "error", "rule:x", '50% <of> "it"\r\n]]>\x1b[0m\u202e', "/a/0")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "1 bad.json", BAD)
    write(tmp_path / "2.json", GOOD)
    write(tmp_path / "3.json", WARNED)
    return tmp_path


def validate(folder: Path, format: str, *words: str) -> Result:
    return run("validate", folder, "--specs", SPECS, "--format", format, *words)


def formats(command: str) -> list[str]:
    [option] = [param for param in main.commands[command].params if param.name == "format"]
    return list(option.type.choices)  # type: ignore[attr-defined]


def test_check_and_validate_have_the_same() -> None:
    assert tuple(formats("check")) == tuple(formats("validate")) == FORMATS


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_says_less_if_asked_and_format_means_one_thing(name: str) -> None:
    params = {param.name for param in main.commands[name].params}

    assert "as_json" not in params
    if name not in (
        "init",
        "schema",
        "lsp",
        "review",
        "completion",
        "version",
    ):  # these say only what they made
        assert "quiet" in params


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_but_the_form_is_on_standard_output(format: str, folder: Path) -> None:
    done = validate(folder, format)

    assert done.exit_code == 1
    assert done.stderr.startswith("documents: 3, valid: 2, errors: 2, warnings: 1")
    assert validate(folder, format, "--quiet").stderr == ""


def test_junit_has_a_test_for_each_document(folder: Path) -> None:
    root = ET.fromstring(validate(folder, "junit").stdout)
    [suite] = root

    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    assert [Path(case.get("name") or "").name for case in suite] == ["1 bad.json", "2.json", "3.json"]
    assert [[child.tag for child in case] for case in suite] == [["failure"], [], ["system-out"]]
    [failure] = suite[0]
    assert failure.get("type") == "length"
    assert "/duLieu/0/MaTram" in (failure.text or "")


def test_junit_of_a_specification_has_a_test_for_each_file() -> None:
    root = ET.fromstring(run("check", "--specs", BASE, "--format", "junit").stdout)

    assert (root.get("tests"), root.get("failures")) == ("5", "0")


def test_warnings_fail_where_asked(folder: Path) -> None:
    only = folder / "3.json"

    assert validate(only, "text").exit_code == 0
    assert validate(only, "text", "--fail-on", "warning").exit_code == 1
    root = ET.fromstring(validate(only, "junit", "--fail-on", "warning").stdout)
    assert root.get("failures") == "1"


def test_warnings_of_a_specification_fail_where_asked(tmp_path: Path) -> None:
    import shutil

    specs = shutil.copytree(BASE, tmp_path / "specs")
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(
        path.read_text("utf-8").replace("vi: Số của phiếu, en: Number of the slip", "vi: Number of the slip, en: Number of the slip"),
        "utf-8",
    )  # fmt: skip

    warned = run("check", "--specs", specs)
    assert " warning " in warned.stdout
    assert warned.exit_code == 0
    assert run("check", "--specs", specs, "--fail-on", "warning").exit_code == 1


def test_gitlab_has_a_fingerprint_for_each_finding_that_stays_when_lines_move(folder: Path) -> None:
    first = json.loads(validate(folder, "gitlab").stdout)
    (folder / "1 bad.json").write_text("\n\n" + (folder / "1 bad.json").read_text("utf-8"), "utf-8")
    moved = json.loads(validate(folder, "gitlab").stdout)

    assert len({one["fingerprint"] for one in first}) == len(first)
    assert [one["fingerprint"] for one in first] == [one["fingerprint"] for one in moved]
    assert next(one["location"]["lines"]["begin"] for one in moved) == 3
    for one in first:
        assert set(one) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")


def test_sarif_describes_rules_and_places(folder: Path) -> None:
    said = json.loads(validate(folder, "sarif").stdout)
    [run_] = said["runs"]
    first = run_["results"][0]
    place = first["locations"][0]

    assert place["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 61}
    assert place["physicalLocation"]["artifactLocation"]["uri"].endswith("/1%20bad.json")
    assert place["logicalLocations"] == [{"fullyQualifiedName": "/duLieu/0/MaTram"}]
    rule = run_["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert rule["id"] == first["ruleId"] == "length"
    assert "shortDescription" in rule


def test_github_annotates_the_file(folder: Path) -> None:
    line = validate(folder, "github").stdout.splitlines()[0]

    assert line.startswith(f"::error file={folder}/1 bad.json,line=1,col=61,title=length::/duLieu/0/MaTram: ")


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_in_a_finding_breaks_out_of_its_form(format: str) -> None:
    made = form(format, "check", described)
    text = made.file(HOSTILE.file, [HOSTILE, HOSTILE]) + made.end()

    if format == "junit":
        [suite] = ET.fromstring(text)
        assert suite[0].get("name") == HOSTILE.file
    elif format in ("sarif", "gitlab"):
        json.loads(text)
    else:
        assert text.count("\n") == 2
        assert format == "github" or "\x1b[0m" not in text.replace("\x1b[31m\x1b[1merror\x1b[0m", "")
        assert [json.loads(line) for line in text.splitlines()] if format == "json" else True


def test_severities_of_packets_are_coloured_for_people(folder: Path) -> None:
    words: list[Any] = ["validate", folder, "--specs", SPECS]

    assert "\x1b[31m\x1b[1merror\x1b[0m" in on_a_terminal(*words)
    assert "\x1b[33mwarning\x1b[0m" in on_a_terminal(*words)
    assert "\x1b[3" not in on_a_terminal(*words, NO_COLOR="1")
    forced = CliRunner(env={"FORCE_COLOR": "1"}).invoke(main, [str(word) for word in words])
    assert "\x1b[31m" in forced.stdout
    assert "\x1b" not in run(*words).stdout


def test_letters_are_letters_in_json(folder: Path) -> None:
    assert "Mã trạm" in validate(folder, "json").stdout


@pytest.mark.parametrize("format", FORMATS)
def test_no_value_of_a_packet_stands_in_any_form(format: str, tmp_path: Path) -> None:
    wrong = {
        **BAD,
        "phien": 7,
        "duLieu": [{**BAD["duLieu"][0], "MaTram": MARK, "NguoiVanHanh": f"Tr?n {MARK}"}],
    }

    done = validate(write(tmp_path / "a.json", wrong), format)

    assert "/duLieu/0/MaTram" in done.stdout
    assert MARK not in done.output


@pytest.mark.parametrize("format", ["json", "sarif", "gitlab", "junit"])
def test_what_programs_read_is_utf_8_whatever_a_console_is(format: str, folder: Path) -> None:
    words = ["validate", str(folder), "--specs", str(SPECS), "--format", format, "--quiet", "--lang", "vi"]
    done = subprocess.run(
        [sys.executable, "-m", "goitin", *words],
        env={**os.environ, "PYTHONIOENCODING": "latin-1"}, capture_output=True, check=False,
    )  # fmt: skip

    assert "Mã trạm" in done.stdout.decode("utf-8")
