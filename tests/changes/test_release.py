"""`goitin release`: what is kept, what is refused, where a specification stands since, and that what is kept is read as it was said."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from altered import BASE, CASES, alter
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goitin import changes, checking, release, resolve
from goitin.changes import Impact
from goitin.cli import main
from goitin.findings import SpecError
from goitin.release import kept as files
from goitin.release.kept import Kept, KeptChange
from goitin.spec import Label

SHORTER = next(
    case for case in CASES if "field-length ban_tin/NguoiVanHanh: breaks writers" in case["expect"]
)
WORDS = next(case for case in CASES if "label ban_tin/MaTram: editorial" in case["expect"])


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder with the kitchen-sink specification, version 1.2.0."""
    return started(tmp_path / "specs")


def started(folder: Path) -> Path:
    shutil.copytree(BASE, folder / "quan_trac")
    return folder


def run(specs: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["release", "--specs", str(specs), *words])


def history(specs: Path) -> list[Kept]:
    return release.history(specs / "quan_trac")


def version(specs: Path, new: str) -> None:
    file = specs / "quan_trac" / "regulation.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(f"version: {new}\n" if line.startswith("version:") else line for line in lines)
    file.write_text(text, encoding="utf-8")


def saved(specs: Path) -> str:
    """A copy of how the specification is now, to compare with."""
    copy = specs.parent / f"was-{len(list(specs.parent.iterdir()))}"
    shutil.copytree(specs, copy)
    return str(copy)


def second(specs: Path, new: str) -> str:
    """Release it, shorten a field, and give it this version; the base of its second release."""
    assert run(specs).exit_code == 0
    base = saved(specs)
    alter(specs / "quan_trac", SHORTER)
    version(specs, new)
    return base


def test_the_first_release_has_no_base(specs: Path) -> None:
    result = run(specs)

    assert (result.exit_code, result.stdout) == (0, "## 1.2.0\n\nLần phát hành đầu tiên.\n\nFirst release.\n")
    (first,) = history(specs)
    assert (first.version, first.base, first.date, first.changes) == ("1.2.0", None, None, ())
    assert "records/ban_tin.yaml" in first.files


def test_a_second_release_keeps_what_changed_and_says_it_for_a_changelog(specs: Path) -> None:
    base = second(specs, "2.0.0")

    result = run(specs, base, "--date", "2026-11-24")

    assert result.exit_code == 0
    assert result.stdout.splitlines()[:5] == [
        "## 2.0.0 – 2026-11-24",
        "",
        "### Không tương thích với bên gửi",
        "",
        "- Độ dài của ban_tin/NguoiVanHanh từ 2..100 ký tự thành 2..50 ký tự.",
    ]
    newest, first = history(specs)
    assert (newest.version, newest.base, newest.date, first.version) == (
        "2.0.0",
        "1.2.0",
        "2026-11-24",
        "1.2.0",
    )
    ((impact, (change,)),) = newest.release
    assert (impact, change.kind, change.new) == (Impact.BREAKS_WRITERS, "field-length", "2..50 characters")


def test_once_more_is_nothing(specs: Path) -> None:
    base = second(specs, "2.0.0")
    run(specs, base, "--date", "2026-11-24")
    before = contents(specs)

    again = run(specs, base)

    assert again.exit_code == 0
    assert "is there already" in again.stderr
    assert again.stdout.startswith("## 2.0.0 – 2026-11-24\n")
    assert contents(specs) == before


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("1.3.0", "1.3.0 says less than what changed since 1.2.0 (breaks writers). Write version 2.0.0 or a later one."),
        ("1.2.0", "1.2.0 is not later than 1.2.0, with which it is compared. From the changes 2.0.0 follows"),
        ("2.0.0-rc.1", ""),
        ("2.1.0", ""),
    ],
)  # fmt: skip
def test_the_version_has_to_say_what_changed(specs: Path, new: str, said: str) -> None:
    shutil.copytree(BASE.parent, specs.parent / "base")
    alter(specs / "quan_trac", SHORTER)
    version(specs, new)

    result = run(specs, str(specs.parent / "base"))

    assert result.exit_code == (1 if said else 0)
    assert said in result.stderr
    if said:
        assert "quan_trac/regulation.yaml:3:10: error release: " in result.stderr
        assert not (specs / "quan_trac" / "releases").exists()


def test_a_release_is_never_changed(specs: Path) -> None:
    assert run(specs).exit_code == 0
    before = contents(specs)
    alter(specs / "quan_trac", WORDS)

    result = run(specs)

    assert result.exit_code == 1
    assert "1.2.0 is released already, with other content (releases/1.2.0.json)." in result.stderr
    assert contents(specs)["quan_trac/releases/1.2.0.json"] == before["quan_trac/releases/1.2.0.json"]


def test_versions_go_forward(specs: Path) -> None:
    base = second(specs, "2.0.0")
    assert run(specs, base).exit_code == 0
    version(specs, "1.9.0")

    result = run(specs, base)

    assert result.exit_code == 1
    assert "1.9.0 comes before the release 2.0.0." in result.stderr


def test_the_base_is_the_release_before(specs: Path) -> None:
    base = second(specs, "2.0.0")
    without = run(specs)
    alter(Path(base) / "quan_trac", WORDS)
    edited = run(specs, base)
    version(Path(base), "1.1.0")
    other = run(specs, base)

    assert [result.exit_code for result in (without, edited, other)] == [2, 2, 2]
    assert "was released as 1.2.0: say the folder or the git revision" in without.stderr
    assert "is not what was released as 1.2.0: records/ban_tin.yaml." in edited.stderr
    assert "is version 1.1.0, the release before is 1.2.0." in other.stderr


@pytest.mark.parametrize(
    "words", [["--date", "24/11/2026"], ["--date", "2026-02-30"], ["HEAD", "--check"], ["no-such-base"]]
)
def test_misuse(specs: Path, words: list[str]) -> None:
    assert run(specs, *words).exit_code == 2
    assert not (specs / "quan_trac" / "releases").exists()


def test_where_a_specification_stands(specs: Path) -> None:
    def stands() -> tuple[int, str]:
        result = run(specs, "--check")
        return result.exit_code, result.stdout.removeprefix(f"{specs}/quan_trac: ")

    assert stands() == (0, "version 1.2.0; no release is kept yet\n")
    run(specs)
    assert stands() == (0, "is release 1.2.0\n")
    alter(specs / "quan_trac", SHORTER)
    assert stands() == (
        1,
        "changed since release 1.2.0 (files: 1, records/ban_tin.yaml), but still says version 1.2.0\n",
    )
    version(specs, "2.0.0")
    assert stands() == (
        0,
        "version 2.0.0; changed since release 1.2.0 (files: 2, records/ban_tin.yaml, regulation.yaml)\n",
    )
    version(specs, "1.0.0")
    assert stands() == (1, "says version 1.0.0, which comes before release 1.2.0\n")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"format": 1', '"format": 2', "2:12: error release-file: '2' is not the format 1 of this version of goitin."),
        ('"quan_trac"', '"khac"', "3:19: error release-file: 'khac' is not the name of this folder."),
        ('"version": "1.2.0"', '"version": "1.2"', "5:13: error release-file: '1.2' is not a semantic version."),
        ('"version": "1.2.0"', '"version": "1.2.1"', "5:13: error release-file: '1.2.1' is not the version that the file is named after."),
        ('"changes": []', '"changes": [{"impact": "bad"}]', "6:14: error missing-key: The key 'kind' is missing."),
        ('"changes": []', '"changes": [{"impact": "bad", "kind": "x", "what": "x", "vi": "x", "en": "x"}]', "6:25: error release-file: 'bad' is not one of: breaks writers and readers"),
        ('"changes": []', '"date": "hôm qua", "changes": []', "6:10: error release-file: 'hôm qua' is not a date such as 2026-01-31."),
        ('"changes": []', '"changed": []', "6:2: error unknown-key: The key 'changed' is not known here. Did you mean 'changes'?"),
        ('"changes": []', '"changes": [', "error yaml: Not valid YAML"),
        ('"sha256": "', '"sha256": "g', "error release-file: 'g"),
    ],
)  # fmt: skip
def test_a_broken_file_is_told_with_its_place(specs: Path, old: str, new: str, found: str) -> None:
    run(specs)
    file = specs / "quan_trac" / "releases" / "1.2.0.json"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(SpecError) as told:
        history(specs)
    checked = CliRunner().invoke(main, ["check", "--specs", str(specs)])

    assert f"quan_trac/releases/1.2.0.json:{found}" in str(told.value) or found in str(told.value)
    assert checked.exit_code == 1
    assert str(told.value.findings[0]) in checked.stderr
    assert run(specs, "--check").exit_code == 1


_texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
_changes = st.builds(
    KeptChange, st.sampled_from(Impact), _texts, _texts, st.builds(Label, _texts, _texts), st.just("") | _texts, st.just("") | _texts
)  # fmt: skip
_hash = st.text("0123456789abcdef", min_size=64, max_size=64)


@settings(deadline=None)
@given(
    number=_texts,
    base=st.none() | st.just("1.1.0"),
    date=st.none() | st.dates().map(str),
    changed=st.lists(_changes, max_size=4),
    hashes=st.dictionaries(_texts, _hash, min_size=1, max_size=3),
)
def test_what_is_kept_is_read_as_it_was(
    number: str, base: str | None, date: str | None, changed: Any, hashes: Any
) -> None:
    kept = Kept("quan_trac", number, "1.2.0", base, date, tuple(changed), hashes)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "quan_trac", "releases", "1.2.0.json")
        path.parent.mkdir(parents=True)
        path.write_bytes(files.dumped(kept))

        assert release.history(path.parents[1]) == [kept]


@settings(max_examples=8, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([case for case in CASES if case["old"]]), min_size=1, max_size=4))
def test_history_says_what_diff_said_at_the_time(sequence: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        specs = started(Path(folder, "specs"))
        assert run(specs).exit_code == 0
        spec, told = resolve.load(specs / "quan_trac"), []
        for case in sequence:
            base = saved(specs)
            file = specs / "quan_trac" / case["file"]
            if file.read_text(encoding="utf-8").count(case["old"]) != 1:
                continue
            alter(specs / "quan_trac", case)
            try:
                changed, _ = checking.usable(specs / "quan_trac", ())
            except SpecError:
                break  # the two changes do not go together
            found = changes.compare(spec, changed)
            version(specs, changes.next_version(spec.version, found))
            assert run(specs, base).exit_code == 0
            spec = resolve.load(specs / "quan_trac")
            told.insert(
                0,
                (
                    spec.version,
                    sorted((item.impact, item.kind, item.what, item.sentence.vi) for item in found),
                ),
            )

        kept = history(specs)

        assert [(item.version, sorted((change.impact, change.kind, change.what, change.sentence.vi) for change in item.changes)) for item in kept] == [
            *told,
            ("1.2.0", []),
        ]  # fmt: skip
        assert [item.base for item in kept[:-1]] == [item.version for item in kept[1:]]


def test_releases_are_ordered_as_versions_are(specs: Path) -> None:
    run(specs)
    text = (specs / "quan_trac" / "releases" / "1.2.0.json").read_text(encoding="utf-8")
    for name in ("1.10.0", "1.9.0", "2.0.0", "2.0.0-rc.2", "2.0.0-rc.10", "2.0.0-beta"):
        said = text.replace('"version": "1.2.0"', f'"version": "{name}"')
        (specs / "quan_trac" / "releases" / f"{name}.json").write_text(said, encoding="utf-8")

    assert [kept.version for kept in history(specs)] == [
        "2.0.0", "2.0.0-rc.10", "2.0.0-rc.2", "2.0.0-beta", "1.10.0", "1.9.0", "1.2.0",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="forks")
def test_a_kill_at_any_step_leaves_a_whole_file_or_none(tmp_path: Path) -> None:
    outcomes = set()
    for step in range(1, 20):
        specs = started(tmp_path / f"{step}")
        ended = _killed(lambda specs=specs: release.keep(specs, "quan_trac", None), step)
        kept = history(specs)
        outcomes.add((ended, len(kept)))
        assert len(kept) in (0, 1)
        if not ended:
            break

    assert (False, 1) in outcomes
    assert (True, 0) in outcomes


def _killed(run: Callable[[], object], step: int) -> bool:
    """Run in a child that is killed where it touches the releases for the `step`-th time; whether it was."""
    child = os.fork()
    if child == 0:
        seen = 0

        def hook(event: str, words: tuple[Any, ...]) -> None:
            nonlocal seen
            if event in ("os.mkdir", "open", "os.rename", "os.chmod") and "releases" in str(words[0]):
                seen += 1
                if seen == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        run()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def contents(specs: Path) -> dict[str, bytes]:
    return {
        path.relative_to(specs).as_posix(): path.read_bytes() for path in specs.rglob("*") if path.is_file()
    }
