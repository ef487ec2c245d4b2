"""Type checkers at their strictest, over a vendor's code beside the installed wheel: they accept what is right, and refuse each wrong use (types.yaml)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sdks import datafile, packed
from sdks.trees import QCVN120, TOOLS

HERE = Path(__file__).parent
CASES: list[dict[str, str]] = datafile.read(HERE / "types.yaml")  # type: ignore[assignment]
HEAD = """\
from collections.abc import AsyncIterator
from datetime import datetime

from qcvn120 import (
    AsyncMessageStream,
    DongBoHoSoMcYeuCau,
    Edition,
    Finding,
    LePhi,
    MessageReading,
    Mode,
    PhanHoi,
    RawJson,
    Reading,
    Service,
    ThuTucRutGon,
    TienDoHoSo,
    TrangThaiHoSo,
    YeuCau,
    instant,
    local,
    read_message,
    stream_message_async,
)

MOMENT = datetime(2024, 3, 12)
USED = (AsyncMessageStream, DongBoHoSoMcYeuCau, Edition, Finding, LePhi, Mode, Service, TrangThaiHoSo)
GENERIC = (PhanHoi, RawJson, ThuTucRutGon, YeuCau)
ALSO = (instant, local, read_message, stream_message_async)


async def pieces() -> AsyncIterator[bytes]:
    yield b""


"""

pytestmark = pytest.mark.xdist_group("packages")

Said = dict[int, set[str]]
"""Number of a case → codes of what is said of it."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vendor's project: an environment with the wheel, and one file with a function for each case."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "venv").symlink_to(packed.environment(QCVN120))
    text = HEAD
    for number, case in enumerate(CASES):
        lines = "".join(f"    {line}\n" for line in case["code"].split("; "))
        text += f"def case_{number}(record: TienDoHoSo, reading: Reading[TienDoHoSo]) -> object:\n"
        text += f"{lines}    return (record, reading)\n\n\n"
    (folder / "vendor.py").write_text(text, encoding="utf-8")
    return folder


def _case(project: Path, line: int) -> int:
    """The case in which a line stands."""
    before = (project / "vendor.py").read_text(encoding="utf-8").splitlines()[:line]
    return max(int(found[1]) for found in re.finditer(r"^def case_(\d+)", "\n".join(before), re.MULTILINE))


@pytest.fixture(scope="module")
def mypy(project: Path) -> Said:
    words = ["--strict", "--no-error-summary", "--hide-error-context", "--cache-dir", str(project / "cache")]
    command = [sys.executable, "-m", "mypy", *words, "--python-executable", "venv/bin/python", "vendor.py"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    said: Said = {}
    for line, code in re.findall(r"^vendor\.py:(\d+): error: .*  \[([a-z-]+)\]$", done.stdout, re.MULTILINE):
        said.setdefault(_case(project, int(line)), set()).add(code)
    return said


@pytest.fixture(scope="module")
def pyright(project: Path) -> Said:
    # Two of the strict rules tell of the vendor's habits, not of types.
    habits = {"reportUnusedVariable": False, "reportUnusedExpression": False}
    settings = {
        "include": ["vendor.py"],
        "typeCheckingMode": "strict",
        "venvPath": ".",
        "venv": "venv",
        **habits,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [str(TOOLS / "npm" / "node_modules" / ".bin" / "pyright"), "--outputjson"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    assert answer["summary"]["filesAnalyzed"] == 1
    said: Said = {}
    for item in answer["generalDiagnostics"]:
        line = item["range"]["start"]["line"] + 1
        said.setdefault(_case(project, line), set()).add(item["rule"])
    return said


# What follows from an unknown name; it does not come alone.
FOLLOWS = {"reportUnknownMemberType", "reportUnknownVariableType"}


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["case"] for case in CASES])
def test_both_checkers_say_it(number: int, mypy: Said, pyright: Said) -> None:
    case = CASES[number]

    assert mypy.get(number, set()) == set(case.get("mypy", "").split())
    assert pyright.get(number, set()) - FOLLOWS == set(case.get("pyright", "").split())
