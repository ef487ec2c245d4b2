"""The Markdown of the repository: every link leads somewhere, lines stay readable, and what the guides show passes `check`."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from goitin.cli import main

ROOT = Path(__file__).parents[2]
WIDEST = 160
_FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^()\s]+)\)")
_HEAD = re.compile(r"^#+ (.+)$", re.MULTILINE)
GUIDES = ("README.md", "README.vi.md")


def pages() -> list[Path]:
    """What is kept in git, but for what `make bench` writes and for files of others."""
    words = ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", "*.md"]
    listed = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split("\n")
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def prose(path: Path) -> str:
    return _FENCE.sub("", path.read_text(encoding="utf-8"))


def anchors(path: Path) -> set[str]:
    """The anchors of a page as the sites of git make them: letters, digits, `-` and `_`, blanks as `-`."""
    found: set[str] = set()
    for head in _HEAD.findall(prose(path)):
        name = re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-")
        found.add(name if name not in found else f"{name}-1")
    return found


def broken(path: Path) -> list[str]:
    wrong = []
    for link in _LINK.findall(prose(path)):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = unquote(link).partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (anchor and anchor not in anchors(target)):
            wrong.append(link)
    return wrong


def test_every_relative_link_leads_somewhere() -> None:
    links = {path.relative_to(ROOT).as_posix(): broken(path) for path in pages()}

    assert len(links) > 100
    assert {name: wrong for name, wrong in links.items() if wrong} == {}


@pytest.mark.parametrize(
    "name",
    ["README.md", "README.vi.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "tests/bench/README.md"]
    + [f"specs/{name}" for name in (*GUIDES, "language.md", "language.vi.md", "law.md")],
)
def test_lines_are_no_wider_than_a_window(name: str) -> None:
    """Rows of tables cannot be broken, nor what is quoted as it runs."""
    wide = [
        line
        for line in prose(ROOT / name).splitlines()
        if len(line) > WIDEST and not line.lstrip().startswith(("|", "!["))
    ]

    assert wide == []


@pytest.mark.parametrize("name", GUIDES)
def test_the_front_door_is_short(name: str) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) < 150


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("README.md", "README.vi.md"),
        ("specs/README.md", "specs/README.vi.md"),
        ("specs/language.md", "specs/language.vi.md"),
    ],
)
def test_a_page_has_the_same_shape_in_both_languages(english: str, vietnamese: str) -> None:
    assert shape(ROOT / english) == shape(ROOT / vietnamese)


def shape(page: Path) -> list[str]:
    """Depths of headings, items of lists, kinds of blocks of code, rows of tables by the code in their first cell."""
    text = page.read_text(encoding="utf-8")
    found = re.findall(r"^(?:#+ |\* |\d+\. | *```\w*|\| (?:\[[^]]*\]|`[^|]*`)?)", text, re.MULTILINE)
    return [re.sub(r" hay .*| or .*", "", item) for item in found]


@pytest.mark.parametrize("name", GUIDES)
def test_what_the_guide_shows_passes_check(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = CliRunner()
    assert run.invoke(main, ["init", "giuong_benh"]).exit_code == 0
    (block,) = re.findall(
        r"^   ```yaml\n(.*?)^   ```", (ROOT / "specs" / name).read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    record = tmp_path / "specs" / "giuong_benh" / "records" / "phieu_kham.yaml"
    record.write_text(re.sub(r"^   ", "", block, flags=re.MULTILINE), encoding="utf-8")
    services = tmp_path / "specs" / "giuong_benh" / "packets" / "1_gui_ban_ghi.yaml"
    services.write_text(
        services.read_text("utf-8").replace("list of ban_ghi", "list of phieu_kham"), encoding="utf-8"
    )
    record.with_name("ban_ghi.yaml").unlink()

    done = run.invoke(main, ["check"])

    assert (done.exit_code, [line for line in done.stdout.splitlines() if "phieu_kham" in line]) == (0, [])
