"""A new specification that already passes `check` and generates, and the schemas by which editors help to write it."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from goitin import resources
from goitin.diagnostics.message import msg
from goitin.output.atomic_file import replace_file, wrap_os_errors
from goitin.pipeline import target_rules
from goitin.source import json_schema

_ATTRIBUTES = (
    "/{specs}/** text=auto eol=lf\n",
    "/{specs}/*/samples/** -text\n",
    "/generated/** text=auto eol=lf linguist-generated=true\n",
)
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


class BeginError(ValueError):
    """A specification that cannot be begun: its name, or what stands there already; misuse."""


def assert_possible(root: Path, name: str) -> None:
    """Assert that a specification of this name can begin.

    Args:
        root: The folder of specifications.
        name: The name of the new specification, which is its folder's, too.

    Raises:
        BeginError: It is no name, or something of this name is there already.

    """
    if not _NAME.fullmatch(name) or len(name) > 40:
        raise BeginError(
            msg(
                "{name!r} is not a valid name: write lower-case letters, digits and single underscores, as in bao_hiem_y_te.",
                name=name,
            )
        )
    if name in resources.DEVICES:
        raise BeginError(
            msg(
                "{name!r} is a device of Windows, where no folder can have that name. Choose another.",
                name=name,
            )
        )
    target = root / name
    if os.path.lexists(target):
        _clear(root, name)
        raise BeginError(
            msg("{target} already exists. Choose another name, or edit what is there.", target=target)
        )


def begin(root: Path, name: str) -> list[Path]:
    """Write a new specification, whole or not at all.

    Args:
        root: The folder of specifications.
        name: The name of the new specification, which is its folder's, too.

    Returns:
        The files that were written.

    Raises:
        BeginError: No specification can have this name, or something of this name is there already.
        WriteError: The files cannot be written.

    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    assert_possible(root, name)
    target = root / name
    source = resources.templates() / "init"
    environment = Environment(  # noqa: S701 - YAML, and every word was checked above
        loader=FileSystemLoader(source), undefined=StrictUndefined, keep_trailing_newline=True
    )
    words = {
        "id": name,
        "number": f"QC-{name.upper().replace('_', '-')}",
        "artifact": name.replace("_", "-"),
        "package": name.replace("_", ""),
        "pascal": "".join(part.capitalize() for part in name.split("_")),
    }
    part = root / f".{name}.part-{os.getpid()}"
    pages = sorted(path.relative_to(source) for path in source.rglob("*.jinja"))
    with wrap_os_errors(target):
        try:
            for page in pages:
                file = part / name / page.with_suffix("")
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(
                    environment.get_template(page.as_posix()).render(words), encoding="utf-8", newline="\n"
                )
            _assert_right(part / name)
            (part / name).rename(target)
        finally:
            _clear(root, name)
    return [target / page.with_suffix("") for page in pages]


def _clear(root: Path, name: str) -> None:
    """Take away the parts of runs that were killed, or of one that another was quicker than."""
    for left in root.glob(f".{name}.part*"):
        shutil.rmtree(left, ignore_errors=True)


def _assert_right(made: Path) -> None:
    """Raise `BeginError` where a name makes a specification that is wrong, such as a word that a language keeps for itself."""
    errors = target_rules.check_specification(made)[1].errors
    if errors:
        raise BeginError(
            msg("No specification can have the name {name!r}. {what}", name=made.name, what=errors[0].problem)
        )


def write_attributes(root: Path) -> list[Path]:
    """Tell git, beside the folder of specifications, that lines end in LF on every system; what stands there already stays.

    Raises `GoitinError`.
    """
    path = root.parent / ".gitattributes"
    if os.path.lexists(path):
        return []
    name = root.resolve().name
    replace_file(path, "".join(line.format(specs=name) for line in _ATTRIBUTES).encode())
    return [path]


def write_schemas(root: Path) -> list[Path]:
    """Write the schemas of specification files into `root`/schema, where the first lines of the files look for them.

    Raises `GoitinError`.
    """
    folder = root / "schema"
    with wrap_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in json_schema.schemas():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            replace_file(path, text.encode())
            written.append(path)
    return written
