"""A thousand records, each holding the one before: generated, imported, read. Two known generators overflow their stack on that."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from goitin.cli import main
from goitin.targets import NAMING

BENCH = Path(__file__).parents[1] / "bench"
PROGRAM = """
from bench import BanGhi00999, BanGhi00000
nested = '{"Truong1":"a","Truong2":"a","Truong3":"a","Truong4":"a","Truong5":"a","Truong6":"a"%s}'
text = nested % ""
for _ in range(40):
    text = nested % f',"Truong18":{text}'
reading = BanGhi00999.read(text)
assert reading.valid, reading.findings
assert BanGhi00999.read(reading.unwrap().to_json()).value == reading.value
"""


def test_a_chain_of_a_thousand_records(tmp_path: Path) -> None:
    subprocess.run([sys.executable, BENCH / "specification.py", tmp_path / "specs", "1000"], check=True)

    targets = [word for name in NAMING for word in ("--target", name)]
    result = CliRunner().invoke(
        main, ["generate", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "out"), *targets]
    )

    assert result.exit_code == 0, result.output
    source, runtime = (tmp_path / "out" / name / "python" / "src" for name in ("bench", "runtime"))
    environment = {**os.environ, "PYTHONPATH": str(runtime)}
    subprocess.run([sys.executable, "-c", PROGRAM], cwd=source, check=True, env=environment)
