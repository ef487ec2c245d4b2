"""Reads fault cases: the specification of `base/` with some files changed, and the findings it must give.

A case is sections: `=== path` and the text that stands there instead (`(deleted)`: nothing), last `=== findings`.
`=== path/` is a folder, `=== path -> target` a link; files below `templates/` go before the generator's own templates.
What is too large to read is written short: `«x × 500»` is five hundred x; where it is a whole line, 500 lines, in each
`#` its number. `«byte FF»` is a byte that is no text.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner

from goitin import release
from goitin.cli import main
from goitin.pipeline import target_rules

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.fault"))
NAME = "muon_sach"

_LINES = re.compile(r"^«(.+) × (\d+)»$", re.MULTILINE)
_TEXT = re.compile(r"«([^»]) × (\d+)»")
_BYTE = re.compile(r"«byte ([0-9A-F]{2})»")


def sections(case: Path) -> dict[str, str]:
    """Path → text, as the case file says; the findings are the last."""
    found: dict[str, str] = {}
    for part in case.read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, body = part.partition("\n")
        found[name] = body
    return found


def findings(changes: Mapping[str, str], into: Path) -> list[str]:
    """What is found in `base/` with these changes, made in the empty folder `into`: a line a finding."""
    folder = specification(changes, into)
    if (into / "templates").is_dir():
        return _generated(into)
    return [
        str(finding) for finding in (*target_rules.check_specification(folder)[1], *release.faults(folder))
    ]


def specification(changes: Mapping[str, str], into: Path) -> Path:
    """`base/` with these changes, in the empty folder `into`; templates lie in `into`/templates."""
    folder = into / "specs" / NAME
    shutil.copytree(HERE / "base" / NAME, folder)
    for name, body in changes.items():
        if name != "findings":
            _put(into if name.startswith("templates/") else folder, name, body)
    return folder


def _put(folder: Path, name: str, body: str) -> None:
    name, _, target = name.partition(" -> ")
    path = folder / name
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if target:
        path.symlink_to(target)
    elif name.endswith("/"):
        path.mkdir()
    elif body != "(deleted)\n":
        path.write_bytes(_long(body).encode(errors="surrogateescape"))


def _long(body: str) -> str:
    body = _LINES.sub(
        lambda line: "\n".join(line[1].replace("#", str(number)) for number in range(int(line[2]))), body
    )
    body = _TEXT.sub(lambda text: text[1] * int(text[2]), body)
    return _BYTE.sub(lambda byte: chr(0xDC00 + int(byte[1], 16)), body)


def _generated(into: Path) -> list[str]:
    """What `generate` says with the templates of the case; with a finding, nothing may have been written."""
    templates = into / "templates"
    (target,) = (path.name for path in templates.iterdir())
    words = ["--specs", into / "specs", "--out", into / "out", "--target", target, "--templates", templates]
    result = CliRunner().invoke(main, ["generate", *map(str, words)])

    if result.exit_code == 0:
        return []
    assert result.exit_code == 1
    assert not list((into / "out").glob(f"*/{target}/*"))
    return result.stderr.replace(f"{into.as_posix()}/", "").splitlines()
