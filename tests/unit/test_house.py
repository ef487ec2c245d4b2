"""The house has one direction: a package imports only from packages below it; ARCHITECTURE.md says what each holds."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from goitin import resources

PACKAGE = Path(__file__).parents[2] / "generator" / "goitin"

# From the bottom to the top, as ARCHITECTURE.md tells it. A package knows those before it, and none behind it.
ORDER = """
    __init__ diagnostics resources wire model rendering output language types source kinds resolver validator samples linter describe diff release
    targets pipeline reports packaging review conformity picture preview editor cli __main__
""".split()


def name(path: Path) -> str:
    """The name of a module by its file."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name(path): path for path in PACKAGE.rglob("*.py") if "_data" not in path.parts}
PROJECT = resources.templates() / "runtime" / "python"
RUNTIME = PROJECT / "src" / "goitin_runtime"


@cache
def imported(path: Path) -> set[str]:
    """The modules of ours that a module imports: where it is loaded, in a function, or for types."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {one if one in MODULES else str(node.module) for one in inner}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found & MODULES.keys()


def test_a_package_knows_only_those_below_it() -> None:
    wrong = []
    for path in sorted(MODULES.values()):
        own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        known = {module.split(".")[1] for module in imported(path) if module != PACKAGE.name}
        above = (other for other in known - {own} if ORDER.index(other) >= ORDER.index(own))
        wrong.extend(f"{path.relative_to(PACKAGE)} imports {other}" for other in above)

    assert wrong == []


def test_no_module_imports_itself_through_others() -> None:
    assert circles({module: imported(path) - {module} for module, path in MODULES.items()}) == {}


def circles(known: dict[str, set[str]]) -> dict[str, set[str]]:
    """What is left of modules, with those they use, when those that use nothing that is left are taken away."""
    while ends := [module for module, used in known.items() if not used & known.keys()]:
        for module in ends:
            del known[module]
    return known


def runtime_imports(folder: Path) -> dict[str, set[str]]:
    """The modules of the Python runtime, each with those of them it imports: at its top, in a function, or for types.

    All imports are relative, so that the same files may stand inside an SDK. A package counts as used by whatever uses a module in it.
    """
    paths = {".".join(path.relative_to(folder).with_suffix("").parts): path for path in folder.rglob("*.py")}
    known: dict[str, set[str]] = {}
    for module, path in paths.items():
        used: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or not node.level:
                continue
            above = module.split(".")[: -node.level]
            assert len(module.split(".")) >= node.level, f"{path}: {node.module} is outside of the runtime"
            base = [*above, *(node.module or "").split(".")] if node.module else above
            for alias in node.names:
                inner = ".".join([*base, alias.name])
                whole = ".".join(base)
                used.add(next((one for one in (inner, whole) if one in paths), f"{whole}.__init__"))
            packages = (".".join([*base[:depth], "__init__"]) for depth in range(1, len(base)))
            used.update(packages)
        known[module] = used & paths.keys() - {module}
    return known


def test_no_module_of_the_python_runtime_imports_itself_through_others() -> None:
    known = runtime_imports(RUNTIME)

    assert len(known) > 30
    assert known["kinds.structure"] >= {"table", "kinds.base"}
    assert circles(known) == {}


@pytest.mark.parametrize(
    "later",
    [
        "from .second import b",
        "def f():\n    from . import second",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .second import b",
    ],
    ids=["at the top", "in a function", "for types"],
)
def test_a_circle_is_seen_wherever_it_is_imported(later: str, tmp_path: Path) -> None:
    (tmp_path / "first.py").write_text(later)
    (tmp_path / "second.py").write_text("from .first import a")

    assert set(circles(runtime_imports(tmp_path))) == {"first", "second"}


def test_the_python_runtime_imports_nothing_that_is_generated_and_names_itself_nowhere() -> None:
    """It is a package, or stands as it is inside an SDK: everything it imports of itself is relative."""
    allowed = {
        *sys.stdlib_module_names,
        "pydantic",
        "pydantic_core",
        "fastapi",
        "starlette",
        "typing_extensions",
    }
    outside = {
        name
        for path in RUNTIME.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [str(node.module)]
            if isinstance(node, ast.ImportFrom) and not node.level
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }

    assert {name.partition(".")[0] for name in outside} <= allowed


def test_the_python_runtime_keeps_nothing_for_the_process_and_reads_no_clock() -> None:
    """What belongs to a regulation hangs on it and on its classes; values hang on no day."""
    kept, clocks = [], []
    for path in RUNTIME.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            value = getattr(node, "value", None)
            is_growing = isinstance(value, ast.Dict | ast.List | ast.Set) and not ast.unparse(value).strip(
                "{}[]"
            )
            called = value.func.id if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) else ""
            if is_growing or called in {"dict", "list", "set", "defaultdict", "WeakKeyDictionary"}:
                kept.append(f"{path.name}: {ast.unparse(node)}")
        for inner in ast.walk(tree):
            named = {alias.name for alias in getattr(inner, "names", ()) if isinstance(alias, ast.alias)}
            asked = inner.attr if isinstance(inner, ast.Attribute) else ""
            if isinstance(inner, ast.Global):
                kept.append(f"{path.name}: {ast.unparse(inner)}")
            if asked in {"now", "today", "utcnow"} or named & {"socket", "random"}:
                clocks.append(f"{path.name}: {ast.unparse(inner)}")
            if isinstance(inner, ast.Import) and "time" in named:
                clocks.append(f"{path.name}: import time")

    assert (kept, clocks) == ([], [])


def test_every_package_has_its_row_in_the_page_of_the_house() -> None:
    packages = {
        path.name.removesuffix(".py")
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    page = (PACKAGE.parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)(?:\.py)?` \|", page, re.MULTILINE)

    assert packages == set(ORDER)
    assert rows == [name for name in reversed(ORDER) if not name.startswith("__")]


def test_the_reference_validator_does_not_read_the_contract() -> None:
    """What it says is the proof of what reads the contract; so it has all from the model, at once or through others."""
    waiting = [module for module in MODULES if module.startswith("goitin.validator")]
    known: set[str] = set()
    while waiting:
        if (module := waiting.pop()) not in known:
            known.add(module)
            waiting += imported(MODULES[module])

    assert len(known) > 30
    assert [module for module in known if module.startswith("goitin.targets")] == []


def test_the_core_knows_no_regulation() -> None:
    words = ("qcvn", "dvcqg", "hoso", "madonvi")
    sources = [path for path in PACKAGE.rglob("*.py") if "_data" not in path.parts]
    code = {path: _code(path).lower() for path in sources}

    assert [(path.name, word) for path, text in code.items() for word in words if word in text] == []


def test_json_text_arises_only_in_its_codec() -> None:
    """What speaks of values has trees; another form on the wire touches none of it."""
    packages = (
        "model",
        "language",
        "types",
        "kinds",
        "resolver",
        "linter",
        "describe",
        "validator",
        "samples",
    )
    sources = {path: path.read_text("utf-8") for name in packages for path in (PACKAGE / name).rglob("*.py")}

    assert [
        path.name
        for path, text in sources.items()
        if re.search(r"^\s*(import|from) json\b", text, re.MULTILINE)
    ] == []


def test_no_template_and_no_module_knows_who_calls_whom() -> None:
    """The two parties are words of a specification."""
    parties = re.compile(r"portal|(?<!\w)cổng(?!\w)|đơn vị|don_?vi(?!\w)", re.IGNORECASE)
    files = [path for folder in (PACKAGE, resources.templates()) for path in folder.rglob("*")]
    text = {
        path: path.read_text(encoding="utf-8")
        for path in files
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".mo"
    }

    assert len(text) > 500
    assert [(path.name, found) for path, said in text.items() if (found := parties.findall(said))] == []


def _code(path: Path) -> str:
    """The code of a module without docstrings and comments, where the first specification may be an example."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            node.value.value = ""
    return ast.unparse(tree)


def test_the_command_line_loads_no_stage_before_one_is_asked_for() -> None:
    program = "import sys, goitin.cli; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert not {"yaml", "jinja2", "polib", "goitin.model", "goitin.validator", "goitin.reports"} & set(
        loaded.stdout.split()
    )
