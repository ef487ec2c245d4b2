"""Which language the command line speaks, and that it is the whole command line."""

from __future__ import annotations

import gettext
import json
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.cli.i18n import Command, of_locale
from goitin.diagnostics import message

BASE = Path(__file__).parents[1] / "faults" / "base"


def goitin(*words: str | Path, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(main, [str(word) for word in words])


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "vi"}, "vi"),
        ({"LANG": "vi_VN@tcvn"}, "vi"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "vietnam"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "vi_VN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": ""}, "vi"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "vi:en"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", "LANGUAGE": "en:vi"}, "en"),
        ({"LANGUAGE": "vi"}, "vi"),
        ({"LC_ALL": "C", "LANGUAGE": "vi"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANG": "vi_VN.UTF-8"}, "en"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "vi"}, "en"),
    ],
)
def test_the_language_of_a_locale(environment: dict[str, str], language: str) -> None:
    assert of_locale(environment) == language


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A specification with one dangling reference."""
    specs = shutil.copytree(BASE, tmp_path / "specs")
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("code(tinh_trang)", "code(tinh_trag)"), encoding="utf-8"
    )
    return specs


VIETNAMESE = "Không có bảng mã 'tinh_trag'. Có phải ý bạn là 'tinh_trang'?"
ENGLISH = "There is no code table 'tinh_trag'. Did you mean 'tinh_trang'?"


@pytest.mark.parametrize(
    ("before", "after", "locale", "said"),
    [
        ([], [], "en_US.UTF-8", ENGLISH),
        ([], [], "vi_VN.UTF-8", VIETNAMESE),
        ([], ["--lang", "vi"], "en_US.UTF-8", VIETNAMESE),
        (["--lang", "vi"], [], "en_US.UTF-8", VIETNAMESE),
        ([], ["--lang", "en"], "vi_VN.UTF-8", ENGLISH),
        (["--lang", "vi"], ["--lang", "en"], "", ENGLISH),
    ],
)
def test_findings_in_the_language_asked_for(
    broken: Path, before: list[str], after: list[str], locale: str, said: str
) -> None:
    result = goitin(*before, "check", "--specs", broken, *after, LC_ALL=locale)

    assert result.exit_code == 1
    first = result.stdout.partition("\n")[0]
    assert first == f"{broken}/muon_sach/records/phieu_muon.yaml:8:81: error unknown-table: {said}"


@pytest.mark.parametrize("format", ["json", "github"])
def test_machines_get_the_same_rules_and_the_sentences_in_the_language(broken: Path, format: str) -> None:
    words = ("check", "--specs", broken, "--format", format)

    english, vietnamese = goitin(*words).stdout, goitin(*words, "--lang", "vi").stdout

    for part in ENGLISH.split(". "):
        assert part.removesuffix(".") in english
        assert part.removesuffix(".") not in vietnamese
    assert "Không có bảng mã 'tinh_trag'" in vietnamese
    assert "unknown-table" in vietnamese


def test_sarif_has_its_messages_in_the_language(broken: Path) -> None:
    result = goitin("check", "--specs", broken, "--format", "sarif", "--lang", "vi")

    [found] = json.loads(result.stdout)["runs"][0]["results"]
    assert (found["ruleId"], found["message"]["text"]) == ("unknown-table", VIETNAMESE)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("generate", "--target", "cobol"), "Không có đích 'cobol'."),
        (("generate", "--watch", "--check"), "--watch thì ghi"),
        (("check", "--specs", "no/such/folder"), "không phải là thư mục"),
        (("check", "--regulation", "khac"), "không có đặc tả 'khac'"),
        (("explain", "khong_co_gi"), "Không có gì mang tên 'khong_co_gi'."),
        (("init", "Sai Tên"), "không dùng làm tên được"),
        (("diff", "no-such-base"), "không phải là thư mục"),
        (("sample", "KhongCo"), "Không có dịch vụ 'KhongCo'."),
        (("validate", "no-such-file.json"), "không có tệp hay thư mục này"),
        (("validate", ".", "--edition", "1"), "không có lần ban hành '1'"),
    ],
)
def test_misuse_is_told_in_the_language(
    words: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(BASE, tmp_path / "specs")
    monkeypatch.chdir(tmp_path)

    result = goitin(*words, "--lang", "vi")

    assert result.exit_code in (1, 2)
    assert said in result.output


def test_what_explain_says_is_in_the_language() -> None:
    english, vietnamese = (
        goitin("explain", "SoPhieu", "--specs", BASE, "--lang", language).output for language in ("en", "vi")
    )

    assert "\n  source: " in english
    assert "\n  nguồn: " in vietnamese
    assert not {"source:", "type:", "editions:", "required"} & set(vietnamese.split())


def test_every_command_speaks_both_languages_and_helps_in_them() -> None:
    for name, command in main.commands.items():
        english, vietnamese = (goitin("--lang", language, name, "--help").output for language in ("en", "vi"))

        assert isinstance(command, Command), name
        assert "--lang [vi|en]" in english
        assert "In hướng dẫn này rồi thoát." in vietnamese
        assert command.help is not None
        assert command.help.split()[0] in english
        assert command.help not in " ".join(vietnamese.split())


def test_files_do_not_depend_on_the_locale(tmp_path: Path) -> None:
    for locale in ("en_US.UTF-8", "vi_VN.UTF-8"):
        words = (
            "generate",
            "--specs",
            BASE,
            "--out",
            tmp_path / locale,
            "--target",
            "openapi",
            "--target",
            "python",
        )
        assert goitin(*words, LC_ALL=locale).exit_code == 0

    one, other = (
        {path.relative_to(tmp_path / locale): path.read_bytes() for path in files(tmp_path / locale)}
        for locale in ("en_US.UTF-8", "vi_VN.UTF-8")
    )
    assert one == other


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("explain",), "Cách dùng: main explain [OPTIONS] WORD\nGõ 'main explain --help' để xem hướng dẫn.\n\nLỗi: Thiếu tham số 'WORD'.\n"),
        (("generate", "--nope"), "Lỗi: Không có tùy chọn '--nope'. Có phải ý bạn là: '--specs'?\n"),
        (("check", "--format", "x"), "Lỗi: Giá trị của '--format' không dùng được: 'x' không phải là một trong: 'text',"),
        (("chek",), "Lỗi: Không có lệnh 'chek'. Có phải ý bạn là: 'check'"),
        (("explain", "a", "b"), "Lỗi: Thừa tham số (b)\n"),
        (("generate", "--help"), "Tùy chọn:\n  --specs DIRECTORY "),
        (("generate", "--help"), "  In hướng dẫn này rồi thoát."),
        (("generate", "--help"), "[mặc định: generated]"),
    ],
)  # fmt: skip
def test_what_click_says_is_in_the_language_however_it_is_asked_for(
    words: tuple[str, ...], said: str
) -> None:
    asked = (
        goitin(*words, "--lang=vi"),
        goitin("--lang", "vi", *words),
        goitin(*words, LC_ALL="vi_VN.UTF-8"),
    )
    english = goitin(*words, "--lang", "en", LC_ALL="vi_VN.UTF-8")

    for result in asked:
        assert said in result.output
    assert said not in english.output
    assert not {"Error:", "Usage:", "Options:", "Try"} & {
        word for result in asked for word in result.output.split()
    }


def test_the_locale_that_is_no_language_of_ours_gets_english_frames() -> None:
    assert goitin("explain", LC_ALL="C", LANGUAGE="vi").output.startswith("Usage: main explain")


def test_a_run_leaves_the_environment_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)

    goitin("explain", "--lang", "vi")

    assert "LANGUAGE" not in os.environ


def test_a_catalogue_is_compiled_when_its_source_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message, "_FOLDER", tmp_path)
    made = tmp_path / "vi/LC_MESSAGES/goitin.mo"
    for time, source, found in ((1, "một", "một"), (1, "hai", "một"), (2, "ba", "ba")):
        head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        (tmp_path / "vi.po").write_text(f'{head}msgid "a text"\nmsgstr "{source}"\n', encoding="utf-8")
        os.utime(tmp_path / "vi.po", (time, time))
        assert message.compiled.__wrapped__() == tmp_path
        os.utime(made, (time, time))
        with made.open("rb") as file:
            assert gettext.GNUTranslations(file).gettext("a text") == found
