"""The command `goitin validate` as tests call it, and the messages they give it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from goitin.cli import main

from sdks.trees import GOLDEN

SPECS = GOLDEN.folder.parent
READING = {"MaTram": "HN0001", "ThoiGianDo": "20990102030405", "GiaTri": 12, "TrangThai": "1"}
GOOD = {"phien": "p", "dichVu": "GuiBanTin", "duLieu": [READING]}
BAD = {**GOOD, "duLieu": [{**READING, "MaTram": "hn"}]}
MARK = "ĐÂY-LÀ-GIÁ-TRỊ"


def goitin(*words: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(
        main, ["validate", "--specs", str(SPECS), *[str(word) for word in words]], input=given
    )


def write(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path
