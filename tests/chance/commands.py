"""Every command there is, on one specification that `check` passed: none refuses it, none ends in a traceback."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.diagnostics.diagnostic import Diagnostic
from goitin.model import Spec
from goitin.pipeline import target_rules


class RefusedError(AssertionError):
    """A command refused what `check` passed, or ended in a traceback."""


def run(*words: object, may_end_with: tuple[int, ...] = (0,)) -> Result:
    """Run one command; raises `RefusedError`."""
    done = CliRunner().invoke(main, [str(word) for word in words])
    crashed = done.exception is not None and not isinstance(done.exception, SystemExit)
    if crashed or done.exit_code not in may_end_with:
        raise RefusedError(
            f"{' '.join(map(str, words))}: {done.exit_code} {done.exception!r}\n{done.output[-3000:]}"
        ) from done.exception
    return done


def passed(folder: Path) -> tuple[Spec, list[Diagnostic]] | None:
    """A specification that `check` passes, with its warnings; None where it has an error."""
    resolved, findings = target_rules.check_specification(folder)
    return None if resolved is None or findings.errors else (resolved.spec, list(findings))


def everything(folder: Path, out: Path) -> None:
    """Run all commands on the one specification below `folder.parent`; raises `RefusedError`."""
    known = passed(folder)
    assert known is not None
    whole, findings = known
    specs = ("--specs", folder.parent, "--regulation", folder.name)
    run("check", *specs)
    _kept(folder, specs)
    run("generate", *specs, "--out", out, "--quiet")
    for command in ("generate", "flavours", "vectors", "docs"):
        run(command, *specs, "--out", out, "--check", "--quiet")
    for word in _words(whole):
        run("explain", word, *specs)
    _reviewed(specs, out / "sach")
    _messages(whole, findings, specs, out / "thong_diep")
    _compared(folder, specs, out / "truoc")


def _kept(folder: Path, specs: tuple[object, ...]) -> None:
    """The canonical form means the same."""
    before = target_rules.check_specification(folder)[0]
    run("fmt", *specs)
    run("fmt", "--check", *specs)
    after = target_rules.check_specification(folder)[0]
    assert before is not None
    assert after is not None
    assert before.spec.records == after.spec.records


def _words(whole: Spec) -> Iterator[str]:
    yield from (item.id for item in (*whole.records, *whole.tables, *whole.types))
    yield from (service.id for service in whole.services())
    yield from {field.wire for record in whole.records for field in record.fields}
    yield from {code.code for table in whole.tables for code in table.codes}
    yield from ("absent-operand", "no-sample")


def _reviewed(specs: tuple[object, ...], folder: Path) -> None:
    folder.mkdir()
    for kind in ("markdown", "xlsx", "docx"):
        run("review", *specs, "--format", kind, "--out", folder / f"sach.{kind}")
    run("import", *specs, folder / "sach.xlsx")


def _messages(whole: Spec, findings: list[Diagnostic], specs: tuple[object, ...], folder: Path) -> None:
    """Messages of every service are made, and are right."""
    folder.mkdir()
    may = (0, 1) if any(one.rule == "no-sample" for one in findings) else (0,)
    for service in whole.services():
        for kind in ("request", "response"):
            done = run("sample", service.id, "--as", kind, "--count", 2, *specs, may_end_with=may)
            for at, line in enumerate(done.stdout.splitlines() if done.exit_code == 0 else ()):
                json.loads(line)
                file = folder / f"{service.id}-{kind}-{at}.json"
                file.write_text(line, encoding="utf-8")
                run("validate", file, "--service", service.id, "--as", kind, *specs)
                run(
                    "show",
                    file,
                    "--service",
                    service.id,
                    "--as",
                    kind,
                    "--out",
                    file.with_suffix(".html"),
                    *specs,
                )
        run("sample", service.id, "--invalid", *specs, may_end_with=may)
    if any(folder.iterdir()):  # a response alone does not say of which service it is
        run("validate", folder, "--report", folder.parent / "bang_chung.json", *specs, may_end_with=(0, 1))
        run("validate", folder, "--tolerant", "--format", "json", *specs, may_end_with=(0, 1))


def _compared(folder: Path, specs: tuple[object, ...], before: Path) -> None:
    """With itself, and with one that has a record's last field less; then it is released."""
    old = before / folder.name
    shutil.copytree(folder, old)
    for kind in ("text", "json", "markdown", "html"):
        run("diff", before, *specs, "--format", kind, "--fail-on", "any")
    record = min((folder / "records").iterdir())
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("en: Something recorded", "en: Another thing recorded"), encoding="utf-8")
    run("diff", before, *specs, "--format", "json")
    record.write_text(text, encoding="utf-8")
    run("release", *specs, "--date", "2099-01-02")
    run("release", "--check", *specs)
