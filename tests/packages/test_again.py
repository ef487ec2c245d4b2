"""The same bytes each time: built in another folder, with another umask, time zone and locale."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from goitin.packaging import CHECKSUMS

from sdks import packed
from sdks.trees import QCVN120

pytestmark = pytest.mark.xdist_group("packages")


def test_building_again_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    first = packed.dist(QCVN120)
    made, specs, work = (
        tmp_path / "a" / "made",
        tmp_path / "b" / "specs",
        tmp_path / "another place to work in",
    )
    umask = os.umask(0o077)
    try:
        work.mkdir()
        for tree in ("qcvn120", "runtime"):
            shutil.copytree(QCVN120.generated.parent / tree, made / tree, copy_function=shutil.copyfile)
        shutil.copytree(QCVN120.folder, specs / "qcvn120", copy_function=shutil.copyfile)
        done = packed.packages(
            specs,
            made,
            tmp_path / "out",
            "qcvn120",
            TMPDIR=str(work),
            TZ="Asia/Ho_Chi_Minh",
            LC_ALL="C",
            USER="another",
        )
    finally:
        os.umask(umask)

    assert done.returncode == 0, done.stdout + done.stderr
    for tree in ("qcvn120", "runtime"):
        second = tmp_path / "out" / tree / CHECKSUMS
        assert second.read_text("utf-8") == (first.parent / tree / CHECKSUMS).read_text("utf-8")
    assert list(work.iterdir()) == []
