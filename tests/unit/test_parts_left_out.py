"""Specifications without one of the parts that most have: what `check` passes goes through every command."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def without_tables(folder: Path) -> None:
    shutil.rmtree(folder / "code_tables")
    record = folder / "records" / "ban_ghi.yaml"
    lines = record.read_text("utf-8").splitlines(keepends=True)
    record.write_text("".join(line for line in lines if "TrangThai" not in line), "utf-8")


def without_packets(folder: Path) -> None:
    shutil.rmtree(folder / "packets")
    (folder / "services.yaml").unlink()


def with_only_records(folder: Path) -> None:
    without_tables(folder)
    without_packets(folder)


@pytest.mark.parametrize("leave", [without_tables, without_packets, with_only_records])
def test_every_command_goes_on(leave, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    specs, out = tmp_path / "specs", tmp_path / "out"
    assert run("init", "thu", "--specs", specs).exit_code == 0
    leave(specs / "thu")

    for step in ("check", "generate"):
        words = [step, "--specs", specs] + ([] if step == "check" else ["--out", out])
        done = run(*words)
        assert done.exit_code == 0, (step, done.output, done.exception)

    readme = (out / "thu" / "python" / "README.md").read_text("utf-8")
    assert ("## Bảng mã" in readme) == (specs / "thu" / "code_tables").is_dir()
    lines = (out / "thu" / "vectors" / "records" / "ban_ghi.jsonl").read_text("utf-8").splitlines()
    assert len(lines) > 10
    has_messages = (specs / "thu" / "packets").is_dir()
    assert (out / "thu" / "vectors" / "messages.jsonl").is_file() == has_messages


@pytest.mark.parametrize("packet", ['{"x":1}', "[]", '[{"x":1}]', '{"data":[]}', "7"])
@pytest.mark.parametrize("words", [(), ("--as", "response"), ("--tolerant", "--as", "response")])
def test_a_message_of_a_specification_without_services_belongs_to_none(
    packet: str, words: tuple[str, ...], tmp_path: Path
) -> None:
    specs = tmp_path / "specs"
    run("init", "thu", "--specs", specs)
    without_packets(specs / "thu")
    (tmp_path / "a.json").write_text(packet)

    done = run("validate", tmp_path / "a.json", "--specs", specs, "--format", "json", *words)

    assert done.exit_code == 1, done.output
    assert json.loads(done.stdout.splitlines()[0])
