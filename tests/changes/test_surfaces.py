"""What vendors compile against, compared: each member that is gone or another, where, and whether compiled code breaks with it; kept with each release."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from altered import BASE, CASES, altered
from click.testing import CliRunner
from releasing import history, run, saved, version

from goitin import diff, release, resolver
from goitin.cli import main
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diff import surface
from goitin.diff.surface import Listing, Member
from goitin.targets.surface import listings

PLACE = SourceLocation("quan_trac/records/ban_tin.yaml", 7, 5)


def listing(*lines: str) -> Listing:
    """A listing of these lines."""
    cut = (line.partition(": ") for line in lines)
    return {name: Member(shape, PLACE) for name, _, shape in cut}


@pytest.mark.parametrize(
    ("language", "old", "new", "told"),
    [
        ("java", "HoSo.ma(): String", "", "surface-gone"),
        ("java", "HoSo.ma(): String", "HoSo.ma(): Long", "surface-changed"),
        ("java", "HoSo.ma(): List<A>", "HoSo.ma(): List<B>", "surface-changed-in-source"),
        ("java", "HoSo.Builder.ma(List<A>): X", "HoSo.Builder.ma(List<B>): X", "surface-changed-in-source"),
        ("java", "HoSo.Builder.ma(Long): X", "HoSo.Builder.ma(String): X", "surface-gone"),
        ("csharp", "HoSo.Ma: string { get; }", "", "surface-gone"),
        ("csharp", "HoSo.Ma: required string { get; }", "HoSo.Ma: string { get; }", "surface-changed-in-source"),
        ("csharp", "HoSo.Ma: string? { get; }", "HoSo.Ma: string { get; }", "surface-changed-in-source"),
        ("csharp", "HoSo.Ma: IReadOnlyList<A>? { get; }", "HoSo.Ma: IReadOnlyList<A> { get; }", "surface-changed-in-source"),
        ("csharp", "HoSo.Ma: long? { get; }", "HoSo.Ma: required long { get; }", "surface-changed"),
        ("csharp", "HoSo.Ma: Ma { get; }", "HoSo.Ma: Ma? { get; }", "surface-changed"),
        ("python", "HoSo.ma: str", "", "surface-gone-in-source"),
        ("python", "HoSo.ma: str", "HoSo.ma: str | None = None", "surface-changed-in-source"),
        ("typescript", "HoSo.ma: string", "", "surface-gone-in-source"),
        ("typescript", "HoSo.ma: string", "HoSo.ma: string?", "surface-changed-in-source"),
        ("java-runtime", "Finding.path(): String", "", "surface-gone"),
        ("python", "HoSo.ma: str", "HoSo.ma: str", ""),
        ("python", "", "HoSo.ma: str", ""),
    ],
)  # fmt: skip
def test_whom_a_member_breaks(language: str, old: str, new: str, told: str) -> None:
    both = ("HoSo: class", "Ma: readonly struct : ICode<Ma>")
    before, after = (listing(*both, *([line] if line else [])) for line in (old, new))

    assert [one.kind for one in surface.compare({language: before}, {language: after})] == [told] * bool(told)


def test_with_a_type_its_members_go_unsaid() -> None:
    old = listing(
        "HoSo: final class", "HoSo.Builder: final class", "HoSo.Builder.ma(String): X", "Khac: enum"
    )

    changes = surface.compare({"java": old}, {"java": listing("Khac: enum")})

    assert [one.what for one in changes] == ["Java: HoSo"]


def of_case(expected: str, folder: Path) -> list[str]:
    """What packages lose or have otherwise with the change of a case, in words."""
    case = next(one for one in CASES if expected in one["expect"])
    before, after = resolver.load(BASE), altered(folder, case)
    return [str(one.sentence.en) for one in surface.compare(listings(before), listings(after))]


def test_another_name_in_code_is_another_member_in_each_language(tmp_path: Path) -> None:
    told = of_case("field-id moi_kieu/DanhSachTien: breaks writers and readers", tmp_path)

    compiled = "is gone: this breaks source and compiled code that use it."
    assert told == [
        f"C#: MoiKieu.DanhSachTien (IReadOnlyList<long>? {{ get; init; }}) {compiled}",
        f"Java: MoiKieu.Builder.danhSachTien(List<Long>) (MoiKieu.Builder) {compiled}",
        f"Java: MoiKieu.danhSachTien() (List<Long>) {compiled}",
        "Python: MoiKieu.danh_sach_tien (tuple[int, ...] | None = None) is gone: this breaks source that uses it.",
        "TypeScript: MoiKieu.danhSachTien (readonly number[]?) is gone: this breaks source that uses it.",
    ]


def test_what_is_new_breaks_nobody(tmp_path: Path) -> None:
    assert of_case("field-added ban_tin/Them: compatible", tmp_path) == []


def renamed(specs: Path) -> None:
    """Give a field another name in code."""
    file = specs / "quan_trac" / "records" / "moi_kieu.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("{wire: DanhSachTien,", "{wire: DanhSachTien, id: cac_khoan,"), encoding="utf-8"
    )


def test_a_release_keeps_the_listings_that_later_ones_are_compared_with(specs: Path) -> None:
    assert run(specs).exit_code == 0
    kept = specs / "quan_trac" / "releases" / "1.2.0"
    names = ["csharp", "csharp-runtime", "java", "java-runtime", "python", "python-runtime"]
    names += ["typescript", "typescript-runtime"]
    assert sorted(file.stem for file in kept.iterdir()) == names
    assert "MoiKieu.danh_sach_tien: tuple[int, ...] | None = None\n" in (kept / "python.txt").read_text(
        "utf-8"
    )
    base = saved(specs)
    file = Path(base) / "quan_trac" / "releases" / "1.2.0" / "java.txt"
    file.write_text(
        file.read_text("utf-8") + "TienIch: final class\n", encoding="utf-8"
    )  # of an older generator
    renamed(specs)
    version(specs, "2.0.0")

    result = run(specs, base)

    assert result.exit_code == 0
    assert (
        "- Java: TienIch (final class) is gone: this breaks source and compiled code that use it.\n"
        in result.stdout
    )
    assert (
        "- Java: TienIch (final class) không còn: hỏng mã nguồn và bản đã biên dịch dùng nó.\n"
        in result.stdout
    )
    told = [
        (one.kind, one.what) for one in history(specs)[0].changes if one.impact is diff.Impact.BREAKS_CODE
    ]
    assert ("surface-gone", "Java: TienIch") in told
    assert ("surface-gone-in-source", "Python: MoiKieu.danh_sach_tien") in told
    last = len(file.read_text("utf-8").splitlines())
    said = json.loads(
        CliRunner().invoke(main, ["diff", "--specs", str(specs), base, "--format", "json"]).output
    )
    places = {one["what"]: (one["file"], one["line"]) for one in said["changes"]}
    assert places["Java: TienIch"] == (f"{specs}/quan_trac/releases/1.2.0/java.txt", last)


def test_a_former_name_is_kept_for_one_release(specs: Path) -> None:
    file = specs / "quan_trac" / "records" / "moi_kieu.yaml"
    text = file.read_text(encoding="utf-8")
    run(specs)
    first = saved(specs)
    renamed = text.replace("{wire: DanhSachTien,", "{wire: DanhSachTien, id: cac_khoan, was: danh_sach_tien,")
    file.write_text(renamed, encoding="utf-8")
    version(specs, "1.3.0")
    assert run(specs, first).exit_code == 0  # nothing of code is gone
    second = saved(specs)
    version(specs, "1.4.0")

    again = run(specs, second)
    file.write_text(renamed.replace(" was: danh_sach_tien,", ""), encoding="utf-8")
    version(specs, "2.0.0")
    gone = run(specs, second)

    assert (
        "error release: The former id 'danh_sach_tien' was kept in 1.3.0 already. Take `was` out"
        in again.stderr
    )
    assert (again.exit_code, gone.exit_code) == (1, 0)
    told = {(one.kind, one.what, one.impact) for one in history(specs)[0].changes}
    assert ("field-was", "moi_kieu/DanhSachTien", diff.Impact.BREAKS_CODE) in told
    assert ("surface-gone", "Java: MoiKieu.danhSachTien()", diff.Impact.BREAKS_CODE) in told


def test_what_only_code_breaks_is_told_and_counted(specs: Path) -> None:
    run(specs)
    base = saved(specs)
    file = Path(base) / "quan_trac" / "releases" / "1.2.0" / "java.txt"
    file.write_text(file.read_text("utf-8") + "TienIch: final class\n", encoding="utf-8")

    def differs(*words: str) -> int:
        return CliRunner().invoke(main, ["diff", "--specs", str(specs), base, *words]).exit_code

    assert [differs("--fail-on", word) for word in ("breaking", "code", "any")] == [0, 1, 1]
    assert release.compare(specs, "quan_trac", base, listings).version == "2.0.0"


def test_one_version_has_one_surface(specs: Path) -> None:
    run(specs)
    file = specs / "quan_trac" / "releases" / "1.2.0" / "java.txt"
    file.write_text(file.read_text("utf-8") + "TienIch: final class\n", encoding="utf-8")

    again, stands = run(specs), run(specs, "--check")

    assert "1.2.0 is released already, with other content (releases/1.2.0/java.txt)." in again.stderr
    assert (
        "changed since release 1.2.0 (files: 1, releases/1.2.0/java.txt), but still has version 1.2.0"
        in stands.stdout
    )
    assert (again.exit_code, stands.exit_code) == (1, 1)


@pytest.mark.parametrize("line", ["HoSo", "HoSo: ", ": class", "Chat: twice"])
def test_a_broken_listing_is_told_with_its_place(specs: Path, line: str) -> None:
    run(specs)
    file = specs / "quan_trac" / "releases" / "1.2.0" / "java.txt"
    lines = file.read_text("utf-8").splitlines()
    file.write_text("".join(f"{one}\n" for one in [*lines, line]), encoding="utf-8")

    checked = CliRunner().invoke(main, ["check", "--specs", str(specs)])

    place = f"quan_trac/releases/1.2.0/java.txt:{len(lines) + 1}:1"
    assert f"{place}: error release-file: {line!r} names no member of a listing." in checked.stdout
    assert checked.exit_code == run(specs, "--check").exit_code == 1
