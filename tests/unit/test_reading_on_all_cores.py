"""A specification of many files is read by several processes, and what they make of it is what one would."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from goitin.diagnostics.diagnostic import Diagnostics
from goitin.pipeline import parallel
from goitin.source import loader
from goitin.source.yaml_reader import Node

from sdks.trees import GOLDEN

RECORD = "record: {id}\nvi: Một\nen: One\nsource: qc\nconfidence: A\nfields:\n  - {{wire: A, vi: a, en: a, type: text}}\n"
Done = Callable[[int, int], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A specification of many files, some of which are wrong."""
    folder = tmp_path / "quan_trac"
    shutil.copytree(GOLDEN.folder, folder)
    for number in range(300):
        text = RECORD.format(id=f"r_{number}")
        if number % 50 == 0:
            text = text.replace("fields:", "felder: [\n")
        if number % 50 == 1:
            text += "fields: []\n"
        (folder / "records" / f"r_{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def read(folder: Path, share: loader.Share | None = None) -> tuple[Any, list[str], list[tuple[int, int]]]:
    """What was read, what was found, and the progress that was told."""
    findings, told = Diagnostics(), []
    made = loader.load(folder, findings, lambda _, done, of: told.append((done, of)), share=share)
    nodes = [plain(one.node) for one in (*made.records, *made.tables, *made.packets, *made.types)]
    return (nodes, made.unresolved_ids, made.needs_text_check), list(map(str, findings)), told


def plain(node: Node) -> Any:
    """A node as plain values, with the places of values and keys."""
    value = node.value
    if isinstance(value, dict):
        value = {key: plain(item) for key, item in value.items()}
    elif isinstance(value, list):
        value = [plain(item) for item in value]
    return value, node.place, node.key_place


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_several_processes_read_what_one_does(folder: Path, processes: int) -> None:
    def share(
        work: Callable[[loader.Part], list[Any]], parts: Sequence[loader.Part], done: Done
    ) -> list[list[Any]]:
        return parallel.share(work, parts, processes, done)

    alone, together = read(folder), read(folder, share)

    assert together[:2] == alone[:2]
    assert len(alone[1]) >= 12
    assert together[2] == sorted(together[2])
    assert together[2][-1] == alone[2][-1] == (len(alone[2]), len(alone[2]))
