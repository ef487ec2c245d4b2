"""Personal data shows nowhere: a marker in every sensitive field, in unknown members, session and password, searched in every text that might land in a log.

Keys are no values: the pointer of a finding is made of them, whoever chose them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from goitin.model import ListOf, Nested, Record, Spec
from goitin.samples import records
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree as Value
from goitin.wire.tree import Verbatim

from sdks import csharp, java, python, typescript
from sdks.executor import Case, Executor
from sdks.trees import TREES, Tree

MARKER = "Bi-Mat-0451"
WRONG = (
    f'"{MARKER}"', f'["{MARKER}"]', f'{{"a":{{"b":"{MARKER}"}}}}', f'[{{"x":"{MARKER}"}}]', f'"{MARKER * 1000}"', f'"{MARKER}\\ud800"',
    f'"{MARKER}\\u0301"', f'"{MARKER}', f"{MARKER}", f'"{MARKER}",',
)  # fmt: skip

pytestmark = pytest.mark.xdist_group("privacy")


@pytest.fixture(scope="module", params=list(TREES))
def tree(request: pytest.FixtureRequest) -> Tree:
    return TREES[request.param]


@pytest.fixture(scope="module")
def executors(tree: Tree) -> Iterator[list[Executor]]:
    with ExitStack() as stack:
        yield [
            stack.enter_context(language.executor(tree)) for language in (python, java, csharp, typescript)
        ]


def documents(whole: Spec, record: Record) -> Iterator[str]:
    """The record with the marker as each sensitive value, right and wrong in many ways, and where nobody asked for it."""
    members = dict(records.Samples(whole).record(record.id) or {})
    for field in record.fields:
        if field.sensitive:
            for wrong in WRONG:
                yield JSON.text({**members, field.wire: Verbatim(wrong)})
                for alias in field.aliases:
                    yield JSON.text({alias: Verbatim(wrong), **members})
        for inner in _marked(whole, field.type):
            yield JSON.text({**members, field.wire: inner})
    for wrong in WRONG:
        yield JSON.text({**members, "la": Verbatim(wrong)})
    yield from (
        f'"{MARKER}"',
        f'["{MARKER}"]',
        f'{{"{MARKER}',
        f"{MARKER}{{}}",
        f"{{}}{MARKER}",
        f'{{"la":1,"la":"{MARKER}"}}',
    )


def _marked(whole: Spec, kind: object) -> Iterator[Value]:
    """The value of a field whose record, or whose items' record, has sensitive fields."""
    item = kind.item if isinstance(kind, ListOf) else kind
    if isinstance(item, Nested):
        members = records.Samples(whole).record(item.record) or {}
        for field in whole.record(item.record).fields:
            if field.sensitive:
                inner = {**members, field.wire: MARKER}
                yield [inner] if isinstance(kind, ListOf) else inner


def asked(whole: Spec) -> list[Case]:
    newest = whole.editions[-1].id
    return [
        Case(record.id, text.encode(), mode=mode, edition=newest, do="show")
        for record in whole.records
        for text in documents(whole, record)
        for mode in ("strict", "tolerant")
    ]


def test_there_is_something_to_hide(tree: Tree) -> None:
    hidden = {field.wire for record in tree.spec.records for field in record.fields if field.sensitive}

    assert (
        hidden
        >= {"quan_trac": {"phien", "matKhau", "NguoiVanHanh", "Tep"}, "qcvn120": {"session", "password"}}[
            tree.spec.id
        ]
    )


def test_no_text_of_an_sdk_shows_it(tree: Tree, executors: list[Executor]) -> None:
    cases = asked(tree.spec)
    assert len(cases) > 500
    for executor in executors:
        shown = [
            (case.record, case.mode, case.data, next(text for text in answer.shown if MARKER in text))
            for case, answer in zip(cases, executor.ask_all(cases), strict=True)
            if any(MARKER in text for text in answer.shown)
        ]
        assert shown[:10] == [], f"{executor.name}: {len(shown)} of {len(cases)}"


def test_no_finding_and_no_crash_shows_it(tree: Tree, executors: list[Executor]) -> None:
    cases = asked(tree.spec)
    for executor in executors:
        reading = [Case(case.record, case.data, mode=case.mode, edition=case.edition) for case in cases]
        for case, answer in zip(reading, executor.ask_all(reading), strict=True):
            assert answer.crash is None, (executor.name, case)
            assert MARKER not in f"{answer.findings}{answer.sentences}", (executor.name, case)


@pytest.mark.parametrize("format", ["text", "json"])
@pytest.mark.parametrize("reading", ["--strict", "--tolerant"])
def test_the_command_and_its_evidence_do_not_show_it(
    tree: Tree, tmp_path: Path, format: str, reading: str
) -> None:
    whole = tree.spec
    folder = tmp_path / "messages"
    folder.mkdir()
    messages = [record for record in whole.records if record.message_kind != "record"]
    for number, text in enumerate(text for record in messages for text in documents(whole, record)):
        (folder / f"{number}.json").write_bytes(text.encode())
    reports = [tmp_path / "evidence.json", tmp_path / "evidence.html"]
    command = [
        sys.executable,
        "-m",
        "goitin",
        "validate",
        str(folder),
        reading,
        "--format",
        format,
        "--specs",
        str(tree.folder.parent),
    ]
    for report in reports:
        command += ["--report", str(report)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 1, done.stderr
    said = [done.stdout, done.stderr, *(report.read_text(encoding="utf-8") for report in reports)]
    assert [text for text in said if MARKER in text] == []
    if format == "json":
        assert all(json.loads(line) for line in done.stdout.splitlines())
