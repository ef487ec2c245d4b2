"""The npm package as vendors get it: compiled for both kinds of modules, tested by its own tests, refusing each wrong use, short to read."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from goitin.targets.typescript import names

from sdks import datafile, npm
from sdks.embedding import embedded
from sdks.trees import GOLDEN, QCVN120, TREES, Tree

USES: list[dict[str, str]] = datafile.read(Path(__file__).parent / "uses.yaml")  # type: ignore[assignment]
HEAD = """\
import {
  type DanhGia,
  type Edition,
  HinhThucThu,
  HoSo,
  LePhi,
  type LinhVuc,
  type PhanHoi,
  type Reading,
  type ServiceId,
  TrangThaiHoSo,
  type YeuCau,
  dongBoDanhGia,
  layDanhMucLinhVuc,
  readMessage,
} from "qcvn120";

declare const data: Uint8Array;
declare const hoSo: HoSo;
"""
WIDTH = 120
MOST_LINES = 8  # of code a field

pytestmark = pytest.mark.xdist_group("typescript")
EACH = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)


@EACH
def test_its_own_tests_pass(tree: Tree) -> None:
    done = npm.tested(npm.package(tree))

    assert done.returncode == 0, done.stdout[-4000:]
    assert "# pass 0" not in done.stdout


def test_one_that_holds_the_runtime_needs_no_other_package() -> None:
    package = npm.package(embedded("typescript"))

    assert not (package / "node_modules").exists()
    assert "dependencies" not in json.loads((package / "package.json").read_text("utf-8"))
    assert npm.tested(package).returncode == 0


def test_the_compiler_takes_what_is_right_and_refuses_each_wrong_use(tmp_path: Path) -> None:
    npm.install(tmp_path, QCVN120)
    (tmp_path / "uses.ts").write_text(HEAD + "".join(f"{one['code']}\n" for one in USES), encoding="utf-8")
    first = HEAD.count("\n") + 1

    said = npm.tsc(tmp_path, *npm.STRICT, "--noEmit", "uses.ts")

    found = re.findall(r"^uses\.ts\((\d+),\d+\): error (TS\d+)", said, re.MULTILINE)
    expected = [(str(first + at), one["refused"]) for at, one in enumerate(USES) if "refused" in one]
    assert list(dict.fromkeys(found)) == expected, said


@EACH
def test_each_module_of_the_contract_has_the_very_document(tree: Tree) -> None:
    package, contract = npm.package(tree), tree.generated / "contract"
    names = [path.relative_to(contract).with_suffix("") for path in contract.rglob("*.json")]
    read = [name for name in names if (package / "src" / "contract" / f"{name}.ts").is_file()]
    program = "const all = {}; for (const n of process.argv.slice(1)) all[n] = (await import(`./dist/esm/contract/${n}.js`)).document; console.log(JSON.stringify(all));"
    done = subprocess.run(
        ["node", "--input-type=module", "-e", program, *map(str, read)],
        cwd=package,
        capture_output=True,
        text=True,
        check=True,
    )

    assert len(read) == 2 + len(tree.spec.records) + len(tree.spec.tables)
    assert json.loads(done.stdout) == {
        str(name): (contract / f"{name}.json").read_text("utf-8") for name in read
    }


def test_names_that_packets_have_themselves_are_the_same_here_and_in_the_runtime() -> None:
    program = 'import { RESERVED_PROPERTIES } from "./dist/esm/index.js"; console.log(JSON.stringify(RESERVED_PROPERTIES))'
    words = ["node", "--input-type=module", "-e", program]
    done = subprocess.run(words, cwd=npm.runtime(), capture_output=True, text=True, check=True)

    assert {*json.loads(done.stdout)} == names.OF_EVERY_PACKET


@EACH
def test_a_class_is_short_to_read(tree: Tree) -> None:
    """No line is longer than a screen is wide, unless a word of it is; and each field takes few lines of code."""
    source = tree.generated / "typescript" / "src"
    for path in sorted(source.rglob("*.ts")):
        if path.relative_to(source).parts[0] != "contract":
            lines = path.read_text("utf-8").split("\n")
            assert [one for one in lines if len(one) > WIDTH and " " in one.strip(" *")[:-1]] == [], path
    record = max(tree.spec.records, key=lambda one: len(one.fields))
    text = (source / "records" / f"{record.id}.ts").read_text("utf-8")
    code = [line for line in re.sub(r"/\*\*.*?\*/", "", text, flags=re.DOTALL).split("\n") if line.strip()]
    assert f"class {names.class_name(record.id)} " in text
    assert len(code) / len(record.fields) <= MOST_LINES


@pytest.mark.parametrize("tree", [QCVN120], ids=["qcvn120"])
def test_the_programs_of_the_readme_are_right(tree: Tree, tmp_path: Path) -> None:
    readme = (tree.generated / "typescript" / "README.md").read_text("utf-8")
    programs = re.findall(r"^```ts\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    npm.install(tmp_path, tree, GOLDEN)
    given = "declare const data: Uint8Array;\ndeclare const source: AsyncIterable<Uint8Array>;\n"
    for number, text in enumerate(programs):
        (tmp_path / f"p{number}.ts").write_text(text + given, encoding="utf-8")

    said = npm.tsc(tmp_path, *npm.STRICT, "--noEmit", *(f"p{at}.ts" for at in range(len(programs))))

    assert len(programs) >= 3
    assert said == ""
