"""A report as a file: JSON or HTML by its ending, whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import jinja2

from goitin import places
from goitin.evidence.collecting import Evidence
from goitin.findings import GoitinError

_ENDINGS = (".json", ".html")


def assert_possible(path: Path) -> None:
    """Raise `GoitinError` where a report of this name could not be written."""
    if path.suffix not in _ENDINGS:
        raise GoitinError(f"{path}: a report is JSON or HTML. Let its name end in .json or .html.")
    if not path.parent.is_dir():
        raise GoitinError(f"{path}: there is no folder {path.parent}. Make it, or name another.")
    if path.is_dir():
        raise GoitinError(f"{path}: a folder stands there. Name a file.")


def write(path: Path, evidence: Evidence, date: str | None) -> None:
    """Write a report over whatever stood there before. Raises `GoitinError`; then the old file is as it was."""
    report = evidence.report(date)
    text = (
        _page(report) if path.suffix == ".html" else json.dumps(report, ensure_ascii=False, indent=1) + "\n"
    )
    try:
        _replace(path, text.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise GoitinError(
            f"{path}: cannot be written: {reason}. Mend that, or give another --report."
        ) from None


def _page(report: dict[str, Any]) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(places.templates()),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("evidence/report.html.jinja").render(report)


def _replace(path: Path, data: bytes) -> None:
    file, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(file, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
