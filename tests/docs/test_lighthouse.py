"""The documentation site as Lighthouse measures it: a phone of medium speed, pages from a server of the loopback that compresses.

The best of some tries counts, since other tests may be at work on the machine.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from docs.test_browser import built

from sdks.trees import QCVN120, TOOLS

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]

MEASURE = Path(__file__).parent / "lighthouse" / "measure.mjs"
PAGES = [
    "index.html",
    "packets/dong_bo_ho_so.html",
    "records/ho_so.html",
    "records/thu_tuc.html",
    "services/dong_bo_ho_so_mc.html",
    "tables/trang_thai_ho_so.html",
    "records.html",
    "rules.html",
    "editions.html",
    "start.html",
    "check.html",
]
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 95}
MOST_SHIFT = 0.05


def test_each_kind_of_page_is_fast_accessible_and_stays_where_it_is(tmp_path: Path) -> None:
    browser = TOOLS / "browser"
    (browser / "tmp").mkdir(parents=True, exist_ok=True)
    asked = {
        "site": str(built(QCVN120, tmp_path)),
        "pages": PAGES,
        "tries": 4,
        "enough": LEAST["performance"],
    }
    folders = {
        "GOITIN_BROWSER": browser,
        "GOITIN_LIGHTHOUSE": TOOLS / "lighthouse",
        "TMPDIR": browser / "tmp",
    }

    done = subprocess.run(
        ["node", str(MEASURE)],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=900,
        env={**os.environ, **{name: str(folder) for name, folder in folders.items()}},
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert sorted(found) == sorted(PAGES)
    assert [
        (page, kind, one[kind], one["wrong"])
        for page, one in found.items()
        for kind, least in LEAST.items()
        if one[kind] < least
    ] == []
    assert {page: one["shift"] for page, one in found.items() if one["shift"] > MOST_SHIFT} == {}
