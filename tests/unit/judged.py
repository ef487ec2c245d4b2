"""The judge of the kitchen-sink specification as tests ask it, and what it is asked."""

from __future__ import annotations

import json
from typing import Any

from goitin.validator import Options, Validator, Verdict

from sdks.trees import GOLDEN

JUDGE = Validator(GOLDEN.spec)
TOLERANT = Options(tolerant=True)
READING = {"MaTram": "HN0001", "ThoiGianDo": "20990102030405", "GiaTri": 12, "TrangThai": "1"}
WRONG = {**READING, "MaTram": "hn"}
REQUEST = {"phien": "p", "dichVu": "GuiBanTin", "duLieu": [READING]}
ASKS = {"phien": "p", "dichVu": "HoiTram", "maTram": "HN0001", "kieu": "2"}
LOGIN = {"tenDangNhap": "a", "matKhau": "b"}


def without(members: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in members.items() if key not in keys}


def message(value: Any, options: Options = Options(), **told: str) -> Verdict:  # noqa: B008
    return JUDGE.message(json.dumps(value).encode(), options, **told)


def told(verdict: Verdict) -> list[str]:
    return [
        f"{one.path} {one.rule} {one.severity}".strip().removesuffix(" error") for one in verdict.findings
    ]


def found(verdict: Verdict) -> tuple[str | None, str | None, list[str]]:
    return verdict.service, verdict.kind, [f"{one.path} {one.rule}".strip() for one in verdict.findings]
