"""What releases keep: read as it was said, told where it is broken, whole after a kill, and the same as `diff` said at the time."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from altered import BASE, CASES, alter
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from releasing import history, run, saved, started, version

from goitin import diff, release, resolver
from goitin.cli import main
from goitin.diagnostics.diagnostic import SpecError
from goitin.diff import Impact
from goitin.linter import examine
from goitin.model import Label
from goitin.release import release_file as files
from goitin.release.release_file import RecordedChange, ReleaseRecord
from goitin.targets.surface import listings


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
    assert str(told.value.diagnostics[0]) in checked.stdout
    assert run(specs, "--check").exit_code == 1


_texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
_changes = st.builds(
    RecordedChange, st.sampled_from(Impact), _texts, _texts, st.builds(Label, _texts, _texts), st.just("") | _texts, st.just("") | _texts
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
    kept = ReleaseRecord("quan_trac", number, "1.2.0", base, date, tuple(changed), hashes)
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
        spec, told = resolver.load(specs / "quan_trac"), []
        for case in sequence:
            base = saved(specs)
            file = specs / "quan_trac" / case["file"]
            if file.read_text(encoding="utf-8").count(case["old"]) != 1:
                continue
            alter(specs / "quan_trac", case)
            try:
                examine.load_checked(specs / "quan_trac")
            except SpecError:
                break  # the two changes do not go together
            found = release.compare(specs, "quan_trac", base, listings).changes
            version(specs, diff.next_version(spec.version, list(found)))
            assert run(specs, base).exit_code == 0
            spec = resolver.load(specs / "quan_trac")
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
    found = listings(resolver.load(BASE))
    for step in range(1, 60):
        specs = started(tmp_path / f"{step}")
        ended = _killed(
            lambda specs=specs: release.record_release(specs, "quan_trac", None, lambda _: found), step
        )
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
