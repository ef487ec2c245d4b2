"""The runtime of TypeScript: compiled as its package is, tried by its own tests, with nothing in it that an environment could lack."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from sdks import npm
from sdks.trees import GOLDEN, QCVN120, ROOT

pytestmark = pytest.mark.xdist_group("runtime-typescript")

SOURCES = ROOT / "templates" / "runtime" / "typescript" / "src"
IMPORT = re.compile(r'^(?:import|export|\}) .*?from "(.+?)";$', re.MULTILINE)
OF_MACHINES = re.compile(
    r"\bDate\.now|new Date\(\)|performance\b|setTimeout|setInterval|Math\.random|\bfetch\(|WebSocket|\bprocess\.|globalThis|\beval\b|new Function"
)
KEPT = re.compile(
    r"^(?:export )?(?:let|var) |^const \w+(?:: (?!Readonly)[^=]+)? = new (?:Map|Set|WeakMap)\(\);",
    re.MULTILINE,
)


def run(*command: str | Path, at: Path | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=at)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def imports() -> dict[str, set[str]]:
    """What each module imports, by paths from the sources."""
    found = {}
    for path in SOURCES.rglob("*.ts"):
        named = IMPORT.findall(path.read_text(encoding="utf-8"))
        assert all(name.startswith(".") and name.endswith(".js") for name in named), f"{path}: {named}"
        places = {(path.parent / name).resolve().relative_to(SOURCES).with_suffix(".ts") for name in named}
        found[str(path.relative_to(SOURCES))] = set(map(str, places))
    return found


def test_its_own_tests_pass(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"type":"module"}', encoding="utf-8")
    assert npm.tsc(npm.runtime(), "-p", "tsconfig.test.json", "--outDir", str(tmp_path)) == ""

    said = run("node", "--test", tmp_path / "tests")

    assert re.search(r"^# pass [1-9][0-9]", said, re.MULTILINE), said


def test_modules_import_each_other_one_way_and_nothing_else() -> None:
    left = imports()
    assert len(left) > 30
    while free := {name for name, named in left.items() if not named & left.keys()}:
        left = {name: named for name, named in left.items() if name not in free}

    assert left == {}


def test_it_reads_no_clock_opens_no_connection_and_keeps_nothing_for_the_process() -> None:
    found = {
        path.name: hits
        for path in SOURCES.rglob("*.ts")
        if (hits := [*OF_MACHINES.findall(text := path.read_text(encoding="utf-8")), *KEPT.findall(text)])
    }

    assert found == {}


CONTRACTS = """
const { readdirSync, readFileSync } = await import("node:fs");
const { loaded, streamMessage, Finding } = await import(process.argv[1]);
const [quanTrac, qcvn120] = process.argv.slice(2).map((folder) => {
  const text = (name) => readFileSync(`${folder}/${name}`, "utf-8");
  const each = (kind) => Object.fromEntries(readdirSync(`${folder}/${kind}`).map((name) => [name.slice(0, -5), text(`${kind}/${name}`)]));
  return loaded({ regulation: text("regulation.json"), services: text("services.json"), records: each("records"), code_tables: each("code_tables") });
});
"""
ENDLESS = """
const record = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1"}';
const hundred = new TextEncoder().encode(`,${Array(100).fill(record).join(",")}`);
function* source() {
  yield new TextEncoder().encode(`{"phien":"p","dichVu":"GuiBanTin","duLieu":[${record}`);
  for (let count = 0; count < 1000; count += 1) yield hundred;
  yield new TextEncoder().encode("]}");
}
const stream = streamMessage(source(), quanTrac.services.get("gui_ban_tin"));
let count = 0;
for await (const reading of stream) count += reading.valid ? 1 : 0;
console.log(count, stream.valid);
"""
TOGETHER = """
const [one] = quanTrac.records.get("ban_tin").read("{}").findings;
const [other] = qcvn120.records.get("ho_so").read("{}").findings;
console.log(one instanceof Finding && other instanceof Finding, one.path, other.path, quanTrac.regulation.editions.length, qcvn120.regulation.editions.length);
"""


def with_contracts(program: str, *words: str) -> str:
    """What a program says to whom the contracts of two regulations are loaded by one runtime."""
    runtime = npm.runtime() / "dist" / "esm" / "index.js"
    contracts = (tree.generated / "contract" for tree in (GOLDEN, QCVN120))
    return run("node", *words, "--input-type=module", "-e", CONTRACTS + program, runtime, *contracts)


def test_a_hundred_thousand_records_are_read_in_the_memory_of_a_few() -> None:
    """The engine is given less than the message is long: 8 MB."""
    assert with_contracts(ENDLESS, "--max-old-space-size=8") == "100001 true\n"


def test_two_regulations_work_side_by_side() -> None:
    assert with_contracts(TOGETHER) == "true /MaTram /MaHoSo 2 2\n"


VENDOR = """
import { Decimal, loaded, type Reading, type Packet } from "@goitin/runtime";
const reading: Reading<Packet> | undefined = loaded({ regulation: "{}", services: "{}", records: {}, code_tables: {} }).records.get("x")?.read("{}");
export const price: string = `${Decimal.of("12.50")} ${reading?.valid}`;
console.log(price);
"""
WORDS = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--isolatedDeclarations",
    "--declaration",
]


@pytest.mark.parametrize(("name", "kind"), [("main.mts", "esm"), ("main.cts", "cjs")])
def test_a_vendor_compiles_against_it_without_the_types_of_any_environment(
    name: str, kind: str, tmp_path: Path
) -> None:
    """Both builds, with `lib` of the language alone; what came out runs."""
    npm.link(tmp_path, npm.PACKAGE, npm.runtime())
    (tmp_path / name).write_text(
        "declare const console: { log(text: string): void };\n" + VENDOR, encoding="utf-8"
    )

    words = [*WORDS, "--module", "nodenext", "--target", "es2022", "--lib", "es2022", "--types", ""]
    assert npm.tsc(tmp_path, *words, name) == ""
    out = run(
        "node", "--preserve-symlinks", "--preserve-symlinks-main", name.replace("ts", "js"), at=tmp_path
    )

    assert out == "12.50 undefined\n", kind
