"""Each finding has a page, `specs/rules/<id>.md`, and what it shows is proved by the case of the same name.

Words, the wrong lines and the right ones are written by hand. Severity, stage and the findings are filled in by
`pytest tests/faults --bless`. The wrong lines stand in the case; with the right ones in their place the findings are gone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from fault_cases import HERE, NAME, findings, sections

from goitin import resources
from goitin.linter.rule_index import FOLDER, KNOWN, page, titles

PAGES = resources.specs() / FOLDER

# What no lines of a file can show: a whole file is missing, empty, somewhere else or made by the hundred.
WITHOUT_LINES = {
    "empty",
    "missing-file",
    "outside",
    "stray-file",
    "too-many-fields",
    "unreadable",
}

_STAGES = {
    "files": "danh sách tệp",
    "reading": "đọc YAML",
    "shape": "đọc các khoá",
    "resolve": "tra cứu",
    "rules": "quy tắc",
    "targets": "ngôn ngữ đích",
    "render": "kết xuất",
    "proof": "kiểm chứng tệp sinh ra",
    "release": "bản phát hành",
}
_SEVERITIES = {"error": "Lỗi", "warning": "Cảnh báo"}
_FORM = re.compile(
    r"# (?P<id>[a-z-]+)\n\n(?P<head>.+)\n\n"
    r"## English\n\n\*\*.+?\.\*\* .+\n\n\*Cure\.\* .+\n\n"
    r"## Tiếng Việt\n\n\*\*.+?\.\*\* .+\n\n\*Cách sửa\.\* .+\n\n"
    r"## Example · Ví dụ\n\n"
    r"(?:Wrong · Sai \(`(?P<file>.+)`\):\n\n```(?:yaml|jinja|text)\n(?P<wrong>.+?)\n```\n\n)?"
    r"Found · Báo:\n\n```text\n(?P<found>.+?)\n```\n"
    r"(?:\nRight · Đúng:\n\n```(?:yaml|jinja|text)\n(?P<right>.+?)\n```\n)?",
    re.DOTALL,
)


@dataclass(frozen=True)
class Lines:
    """The wrong lines of a page, where they stand in the case, and those that are right."""

    file: str
    wrong: str
    right: str
    first: int

    @property
    def last(self) -> int:
        """Number of the last wrong line."""
        return self.first + self.wrong.count("\n")

    def holds(self, finding: str) -> bool:
        """Whether a finding stands in these lines."""
        place = re.match(rf"(?:{NAME}/)?(?P<file>.+?):(?P<line>[0-9]+):", finding)
        assert place
        return place["file"] == self.file and self.first <= int(place["line"]) <= self.last


def _form(id: str) -> re.Match[str]:
    form = _FORM.fullmatch(page(id))
    assert form, f"{id}.md has another form than the other pages"
    return form


def _lines(id: str, case: dict[str, str]) -> Lines | None:
    form = _form(id)
    if form["file"] is None:
        return None
    body = f"\n{case[form['file']]}"
    assert body.count(f"\n{form['wrong']}\n") == 1, "the wrong lines stand in the case, once"
    first = body.partition(f"\n{form['wrong']}\n")[0].count("\n") + 1
    return Lines(form["file"], form["wrong"], form["right"], first)


def _of(id: str, lines: Iterable[str]) -> list[str]:
    return [line for line in lines if re.search(rf": (error|warning) {id}: ", line)]


def _shown(id: str, case: dict[str, str]) -> list[str]:
    """What the page must show: the findings of its rule in its wrong lines; where it has none, or they are told elsewhere, all."""
    found = _of(id, case["findings"].splitlines())
    lines = _lines(id, case)
    return [line for line in found if lines is None or lines.holds(line)] or found


def _head(id: str) -> str:
    known = KNOWN[id]
    return (
        f"{known.severity.capitalize()}, found by the stage *{known.stage}*. · "
        f"{_SEVERITIES[known.severity]}, ở bước *{_STAGES[known.stage]}*."
    )


def test_every_finding_has_a_page() -> None:
    assert {path.name for path in PAGES.iterdir()} == {f"{id}.md" for id in KNOWN}


def test_the_pages_without_lines_are_known() -> None:
    assert {id for id in KNOWN if _form(id)["file"] is None} == WITHOUT_LINES


@pytest.mark.parametrize("id", KNOWN)
def test_a_page_shows_what_check_says(id: str, bless: bool) -> None:
    case = sections(HERE / "cases" / f"{id}.fault")
    shown = "\n".join(_shown(id, case))
    form = _form(id)
    if bless:
        text = page(id)
        text = text[: form.start("found")] + shown + text[form.end("found") :]
        text = text[: form.start("head")] + _head(id) + text[form.end("head") :]
        (PAGES / f"{id}.md").write_text(text, encoding="utf-8")
        form = _form(id)

    assert (form["id"], form["head"], form["found"]) == (id, _head(id), shown)
    assert set(titles(id)) == {"en", "vi"}


@pytest.mark.parametrize("id", [id for id in KNOWN if id not in WITHOUT_LINES])
def test_the_right_lines_of_a_page_cure_its_finding(id: str, tmp_path: Path) -> None:
    case = sections(HERE / "cases" / f"{id}.fault")
    shown, lines = _shown(id, case), _lines(id, case)
    before = Counter(map(_said, case.pop("findings").splitlines()))
    assert lines is not None
    case[lines.file] = f"\n{case[lines.file]}".replace(f"\n{lines.wrong}\n", f"\n{lines.right}\n")[1:]

    after = Counter(map(_said, findings(case, tmp_path)))

    assert after <= before - Counter(map(_said, shown)) + _new_warnings(after, before)


def _new_warnings(after: Counter[str], before: Counter[str]) -> Counter[str]:
    """What is only told when nothing is broken any more; the cases stay short, and may leave something unused."""
    return Counter(
        {said: count for said, count in (after - before).items() if said.startswith("warning unused")}
    )


def _said(finding: str) -> str:
    """A finding without its place: severity, rule, what and cure."""
    return finding.partition(": ")[2]


def test_the_folder_of_the_pages_is_no_specification() -> None:
    assert FOLDER not in resources.regulations(resources.specs())


@pytest.mark.parametrize(
    ("name", "language", "head", "warning"),
    [
        ("language.md", "en", "| rule | asks for |\n|---|---|\n", "warning"),
        ("language.vi.md", "vi", "| quy tắc | đòi |\n|---|---|\n", "cảnh báo"),
    ],
)
def test_the_table_of_rules_is_that_of_the_pages(
    name: str, language: str, head: str, warning: str, bless: bool
) -> None:
    readme = resources.specs() / name
    text = readme.read_text(encoding="utf-8")
    rows = [
        f"| [{id}]({FOLDER}/{id}.md){f' ({warning})' if known.severity == 'warning' else ''} | {titles(id)[language].rstrip('.')} |"
        for id, known in KNOWN.items()
    ]
    before, _, stands = text.partition(head)  # it is the last thing on the page
    if bless:
        stands = "\n".join(rows)
        readme.write_text(f"{before}{head}{stands}\n", encoding="utf-8")

    assert stands.splitlines() == rows
