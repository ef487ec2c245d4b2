"""The cases of changes: the kitchen-sink specification, each time with one thing changed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from goitin import resolver
from goitin.model import Spec

HERE = Path(__file__).parent
BASE = HERE.parent / "golden" / "spec" / "quan_trac"
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "cases.yaml").read_text(encoding="utf-8"))


def altered(folder: Path, case: dict[str, Any] | None, *more: Path) -> Spec:
    """The specification with the change of a case, if any, and more files of packets; made in an empty folder."""
    copy = folder / "quan_trac"
    shutil.copytree(BASE, copy)
    for file in more:
        shutil.copy(file, copy / "packets")
    if case is not None:
        alter(copy, case)
    return resolver.load(copy)


def alter(copy: Path, case: dict[str, Any]) -> None:
    """Make the change of a case in a copy of the specification."""
    file = copy / case["file"]
    text = file.read_text(encoding="utf-8") if case["old"] else ""
    assert text.count(case["old"]) == 1
    file.write_text(text.replace(case["old"], case["new"]), encoding="utf-8")
