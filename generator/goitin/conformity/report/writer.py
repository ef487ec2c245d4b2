"""A report as a file: JSON or HTML by its ending, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from goitin.conformity.report.collector import ConformityReport
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg
from goitin.output.atomic_file import replace_file
from goitin.rendering import html

_ENDINGS = (".json", ".html")


def assert_possible(path: Path) -> None:
    """Raise `GoitinError` where a report of this name could not be written."""
    if path.suffix not in _ENDINGS:
        raise GoitinError(
            msg("{path}: a report is JSON or HTML. Use a name that ends in .json or .html.", path=path)
        )
    if not path.parent.is_dir():
        raise GoitinError(
            msg(
                "{path}: there is no folder {parent}. Create it, or name another.",
                path=path,
                parent=path.parent,
            )
        )
    if path.is_dir():
        raise GoitinError(msg("{path}: is a folder. Name a file.", path=path))


def write(path: Path, evidence: ConformityReport, date: str | None) -> None:
    """Write a report over whatever stood there before. Raises `GoitinError`; then the old file is as it was."""
    text = (
        html.html("evidence/report.html.jinja", evidence.page(date))
        if path.suffix == ".html"
        else json.dumps(evidence.report(date), ensure_ascii=False, indent=1) + "\n"
    )
    replace_file(path, text.encode("utf-8"))
