"""`goitin release`: what is kept, what is refused, and where a specification stands since."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from altered import CASES, alter
from releasing import SHORTER, contents, history, run, second, version

from goitin import resources
from goitin.diff import Impact

WORDS = next(case for case in CASES if "label ban_tin/MaTram: editorial" in case["expect"])


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
        "- Độ dài của ban_tin/NguoiVanHanh từ 2 – 100 ký tự thành 2 – 50 ký tự. Phải sửa: trung tâm, trạm.",
    ]
    newest, first = history(specs)
    assert (newest.version, newest.base, newest.date, first.version) == (
        "2.0.0",
        "1.2.0",
        "2026-11-24",
        "1.2.0",
    )
    ((impact, (change,)),) = newest.release
    assert (impact, change.kind, change.new) == (Impact.BREAKS_WRITERS, "field-length", "2 – 50 characters")


def test_once_more_is_nothing(specs: Path) -> None:
    base = second(specs, "2.0.0")
    run(specs, base, "--date", "2026-11-24")
    before = contents(specs)

    again = run(specs, base)

    assert again.exit_code == 0
    assert "already exists" in again.stderr
    assert again.stdout.startswith("## 2.0.0 – 2026-11-24\n")
    assert contents(specs) == before


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("1.3.0", "1.3.0 is too small a step for what changed since 1.2.0 (breaks writers). Write version 2.0.0 or a later one."),
        ("1.2.0", "1.2.0 is not later than 1.2.0, with which it is compared. The changes require version 2.0.0"),
        ("2.0.0-rc.1", ""),
        ("2.1.0", ""),
    ],
)  # fmt: skip
def test_the_version_has_to_say_what_changed(specs: Path, new: str, said: str) -> None:
    shutil.copytree(specs, specs.parent / "base")
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
    assert "was released as 1.2.0: give the folder or the git revision" in without.stderr
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
        return result.exit_code, result.stdout.removeprefix(
            f"{specs}/quan_trac, {len(resources.files_of(specs / 'quan_trac'))} files: "
        )

    assert stands() == (0, "version 1.2.0; no release is kept yet\n")
    run(specs)
    assert stands() == (0, "is release 1.2.0\n")
    alter(specs / "quan_trac", SHORTER)
    assert stands() == (
        1,
        "changed since release 1.2.0 (files: 1, records/ban_tin.yaml), but still has version 1.2.0\n",
    )
    version(specs, "2.0.0")
    assert stands() == (
        0,
        "version 2.0.0; changed since release 1.2.0 (files: 2, records/ban_tin.yaml, regulation.yaml)\n",
    )
    version(specs, "1.0.0")
    assert stands() == (1, "says version 1.0.0, which comes before release 1.2.0\n")
