"""Words that a language keeps for itself: as ids of records, fields, codes and services they are safe in all four."""

from __future__ import annotations

import compileall
import keyword
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from goitin.cli import main
from goitin.pipeline import target_rules

from dotnet import toolchain
from sdks import csharp, java, npm
from sdks.trees import QCVN120

# Keywords of the languages, words that are keywords in places, and members and types that everything has.
WORDS = sorted(
    {word.lower() for word in [*keyword.kwlist, *keyword.softkwlist] if word.isalpha()}
    | set(
        """
        abstract add alias args as assert async await base bool boolean break byte case catch char checked class clone code
        const continue copy data decimal default delegate delete dict do double dynamic else enum equals error event
        explicit extends extern field file finalize finally fixed float for foreach from get get_class get_hash_code
        get_type global goto group hash_code id if implements implicit import in init instanceof int integer interface
        internal into is item items join json key keys let list lock long math message method model model_config module
        namespace native new nint nonlocal notify null object of on operator orderby out override package params partial
        permits private protected provides public read readonly record ref remove required requires result return sbyte
        schema scoped sealed select self service services set short sizeof source stackalloc static strictfp string struct
        super switch synchronized system task text this throw throws to to_json to_string transient try type typeof uint
        ulong unchecked unknown unmanaged unsafe ushort using validate value var times void volatile wait when where while with
        yield any arguments bigint constructor debugger document entry eval function has_own_property infer is_open keyof
        label never number prototype symbol then to_locale_string undefined unique value_of
        """.split()
    )
)

# Types of the languages, of their libraries and of the SDKs: records become classes, which keywords in small letters cannot meet.
TYPES = """
    clone deconstruct equals get_class get_hash_code get_type hash_code notify read read_list to_json to_string unknown
    validate wait arguments array attribute boolean byte class console convert date_time dict double enum environment error event exception
    field finding iterable list map math message method mode object optional override packet path process range
    reading record response service set severity source sources string system task thread true tuple type uri void
    array_buffer big_int init local_date number preset promise raw_json readonly record_info regulation t
""".split()

# Names that code tables have members of.
TABLES = "code editions is_known known_codes known label_en label_vi table".split()


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDKs of a specification in which every id is such a word."""
    place = tmp_path_factory.mktemp("reserved")
    folder = place / "specs" / "dat_truoc"
    for name, text in _specification().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert list(target_rules.check_specification(folder)[1]) == []
    result = CliRunner().invoke(
        main,
        ["generate", "--specs", str(place / "specs"), "--out", str(place / "out")]
        + [word for target in ("python", "java", "csharp", "typescript") for word in ("--target", target)],
    )
    assert result.exit_code == 0, result.output
    return place / "out" / "dat_truoc"


def test_python_compiles(generated: Path) -> None:
    assert compileall.compile_dir(generated / "python", quiet=1)


@pytest.mark.slow
def test_java_compiles(generated: Path, tmp_path: Path) -> None:
    sources = sorted((generated / "java" / "src" / "main" / "java").rglob("*.java"))
    path = ":".join([*map(str, java.runtime(QCVN120)), java.jars()])
    words = [
        "-Xlint:-options",
        "-proc:none",
        "-encoding",
        "UTF-8",
        "--release",
        java.OLDEST,
        "-cp",
        path,
        "-d",
        str(tmp_path),
    ]

    done = subprocess.run(
        [*java.JAVAC, *words, *map(str, sources)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_csharp_compiles(generated: Path, tmp_path: Path) -> None:
    folder = generated / "csharp"
    sources = [path for path in sorted(folder.rglob("*.cs")) if path.relative_to(folder).parts[0] != "tests"]
    runtime = [csharp.runtime()]

    assert toolchain.ready().compile(sources, tmp_path / "DatTruoc.dll", runtime, library=True) == ()


@pytest.mark.slow
def test_typescript_compiles(generated: Path) -> None:
    npm.compile_project(generated / "typescript", npm.runtime())


def _specification() -> dict[str, str]:
    base = Path(__file__).parents[1] / "faults" / "base" / "muon_sach"
    said = "vi: Một từ dành riêng, en: A word somebody keeps"
    head = "vi: Các từ dành riêng\nen: Words somebody keeps\nsource: qc_mau\nconfidence: A\n"
    fields = [f"  - {{wire: {word}, {said}, type: text}}" for word in WORDS]
    nested = [f"  - {{record: {word}, {said}, fields: [{{wire: A, {said}, type: text}}]}}" for word in TYPES]
    held = [f"  - {{wire: g_{word}, {said}, type: {word}}}" for word in TYPES]
    services = [
        f"  - {{service: {word}, wire: S{number}, {said}, direction: to_portal, data: gop}}"
        for number, word in enumerate(WORDS[:40])
    ]
    codes = [f"  - {{code: c{number}, id: {word}, {said}}}" for number, word in enumerate(WORDS)]
    made = {
        "records/gop.yaml": [f"record: gop\n{head}fields:", *held, "records:", *nested],
        "records/tu.yaml": [f"record: tu\n{head}fields:", *fields],
        "code_tables/ma.yaml": [f"code_table: ma\n{head}strength: closed\ncodes:", *codes],
        "packets/p.yaml": [f"packet: p\nnumber: 1\n{head}records: [tu]\nservices:", *services],
    }
    for word in TABLES:
        code = f"  - {{code: a, id: {word}, {said}}}"
        made[f"code_tables/{word}.yaml"] = [f"code_table: {word}\n{head}strength: closed\ncodes:", code]
    texts = {name: "\n".join(lines) + "\n" for name, lines in made.items()}
    for number, table in enumerate(("ma", *TABLES)):
        texts["records/tu.yaml"] += f"  - {{wire: Ma{number}, {said}, type: code({table})}}\n"
    texts["services.yaml"] = (base / "services.yaml").read_text(encoding="utf-8")
    texts["regulation.yaml"] = (
        (base / "regulation.yaml")
        .read_text(encoding="utf-8")
        .replace("muon_sach", "dat_truoc")
        .replace("MuonSach", "DatTruoc")
        .replace("muonsach", "dattruoc")
    )
    return texts


@pytest.mark.parametrize("coordinate", ["package", "namespace"])
def test_no_sdk_is_called_as_the_runtime_that_it_stands_on(coordinate: str, tmp_path: Path) -> None:
    folder = shutil.copytree(
        Path(__file__).parents[1] / "faults" / "base" / "muon_sach", tmp_path / "muon_sach"
    )
    file = folder / "regulation.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace(f"{coordinate}: MuonSach", f"{coordinate}: Goitin.Runtime"), encoding="utf-8"
    )

    said = [one.problem for one in target_rules.check_specification(folder)[1]]

    assert said == [f"csharp.{coordinate} cannot be 'Goitin.Runtime': C# has that name already."]
