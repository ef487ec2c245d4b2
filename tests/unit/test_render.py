"""Rendering: what a template gives, what is wrong with one, and a cache that can only help."""

from __future__ import annotations

import errno
import os
import pickle
from pathlib import Path

import pytest

from goitin.rendering.page import CopiedFile, OutputFile, Target
from goitin.rendering.renderer import Renderer, RenderError
from goitin.rendering.template_cache import template_cache


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/goitin"


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates/java"
    folder.mkdir(parents=True)
    return folder


def target(**filters) -> Target:
    return Target("java", lambda _: (), filters=filters)


VIEW = {"name": "HoSo", "fields": [{"name": "maHoSo"}, {"name": "trangThai"}]}


def render(templates: Path, text: str, user: Path | None = None, **filters) -> str:
    (templates / "page.jinja").write_text(text, newline="")
    return Renderer(templates.parent, user).render(
        OutputFile("HoSo.java", "java/page.jinja", VIEW), target(**filters)
    )


def fault(templates: Path, text: str, **filters) -> str:
    with pytest.raises(RenderError) as caught:
        render(templates, text, **filters)
    return str(caught.value)


def test_blocks_leave_no_lines_behind(templates: Path) -> None:
    text = "{{ name }} {\n  {% for field in fields %}\n  {{ field.name | shout }};\n  {% endfor %}\n}\n"
    assert render(templates, text, shout=str.upper) == "HoSo {\n  MAHOSO;\n  TRANGTHAI;\n}\n"


def test_nothing_is_escaped_behind_the_templates_back(templates: Path) -> None:
    assert render(templates, "{{ '<&>' }}\n") == "<&>\n"


def test_a_users_template_goes_before_ours(templates: Path, tmp_path: Path) -> None:
    (tmp_path / "mine/java").mkdir(parents=True)
    (tmp_path / "mine/java/page.jinja").write_text("mine\n")
    assert render(templates, "ours\n", tmp_path / "mine") == "mine\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "a\n{% for field in fields %}\n{{ field.nmae }}\n{% endfor %}\n",
            "templates/java/page.jinja:3:1: error template: UndefinedError: 'dict object' has no attribute 'nmae' (page",
        ),
        (
            "a\n{% for field in fields %}\n",
            "templates/java/page.jinja:2:1: error template: Unexpected end of template. Jinja was looking for",
        ),
        (
            "a\n\n{{ name | nix }}\n",
            "templates/java/page.jinja:3:1: error template: No filter named 'nix'. Correct the",
        ),
        (
            "a\n{{ name | fail }}\n",
            "templates/java/page.jinja:2:1: error template: ZeroDivisionError: division by zero",
        ),
        (
            "{% include 'java/nix.jinja' %}\n",
            "templates/java/page.jinja:1:1: error template: There is no template",
        ),
        ("a\nb \nc\n", "HoSo.java:2:1: error white-space: This line, from java/page.jinja, ends in blanks"),
        ("a\nb\t\nc\n", "HoSo.java:2:1: error white-space: This line, from java/page.jinja, ends in blanks"),
        (
            "a\nb{{ '\\r' }}c\n",
            "HoSo.java:2:1: error white-space: This line, from java/page.jinja, ends in blanks or",
        ),
        ("a\nb", "HoSo.java:1:1: error white-space: This line, from java/page.jinja, is the last"),
        ("a\n\n", "HoSo.java:2:1: error white-space: This line, from java/page.jinja, is the last"),
    ],
)
def test_a_fault_is_a_line_of_a_template_and_a_cure(templates: Path, text: str, said: str) -> None:
    assert fault(templates, text, fail=lambda _: 1 / 0).startswith(said)
    assert fault(templates, text, fail=lambda _: 1 / 0).startswith(said), "the same from the cache"


def test_a_fault_in_a_users_template_names_the_users_file(templates: Path, tmp_path: Path) -> None:
    (tmp_path / "mine/java").mkdir(parents=True)
    (tmp_path / "mine/java/page.jinja").write_text("{{ nmae }}\n")
    with pytest.raises(RenderError) as caught:
        render(templates, "", tmp_path / "mine")
    assert str(caught.value).startswith(
        f"{tmp_path}/mine/java/page.jinja:1:1: error template: UndefinedError"
    )


def test_a_template_that_is_not_there(templates: Path) -> None:
    with pytest.raises(RenderError, match=r"There is no template 'java/nix.jinja'. Add it"):
        Renderer(templates.parent).render(OutputFile("a", "java/nix.jinja", {}), target())


def test_the_error_survives_the_way_between_processes(templates: Path) -> None:
    with pytest.raises(RenderError) as caught:
        render(templates, "{{ nix }}\n")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


# ----------------------------------------------------------------------------- files of a runtime


def test_the_runtime_is_copied_word_for_word_but_for_its_names(templates: Path) -> None:
    (templates / "Json.java").write_text("package goitin.runtime; // {{ not a template }}\n")
    copy = CopiedFile("Json.java", "java/Json.java", (("goitin.runtime", "vn.qcvn120.runtime"),))
    assert Renderer(templates.parent).copy(copy) == "package vn.qcvn120.runtime; // {{ not a template }}\n"


def test_an_empty_file_is_a_file(templates: Path) -> None:
    (templates / "py.typed").write_text("")
    assert Renderer(templates.parent).copy(CopiedFile("py.typed", "java/py.typed")) == ""


def test_a_file_of_the_runtime_that_is_not_there(templates: Path) -> None:
    with pytest.raises(RenderError, match=r"templates/java/nix:1:1: error template: There is no such file"):
        Renderer(templates.parent).copy(CopiedFile("a", "java/nix"))


# -------------------------------------------------------------------------------------- the cache


def cached(cache: Path) -> list[Path]:
    return [file for file in cache.rglob("*") if file.is_file()]


def test_what_was_compiled_is_kept_for_us_alone(templates: Path, cache: Path) -> None:
    render(templates, "a\n")
    assert len(cached(cache)) == 1
    assert [folder.stat().st_mode & 0o777 for folder in (cache, cached(cache)[0].parent)] == [0o700, 0o700]
    render(templates, "a\n")
    assert len(cached(cache)) == 1
    assert render(templates, "b\n") == "b\n"
    assert len(cached(cache)) == 1, "the code of what a template was goes"


@pytest.mark.parametrize("left", [0, 0.1, 0.3, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("filled", [b"", b"x", b"\0"], ids=["cut off", "garbage", "zeros"])
def test_a_broken_cache_does_no_harm_and_is_mended(
    templates: Path, cache: Path, left: float, filled: bytes
) -> None:
    render(templates, "a\n")
    (file,) = cached(cache)
    whole = file.read_bytes()
    good = int(left * len(whole))
    file.write_bytes(whole[:good] + filled * (len(whole) - good))
    assert render(templates, "a\n") == "a\n"
    assert file.read_bytes() == whole


def test_a_cache_that_others_can_write_is_not_used(templates: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    cache.chmod(0o777)
    assert render(templates, "a\n") == "a\n"
    assert cached(cache) == []


def test_a_cache_that_is_somewhere_else_is_not_used(templates: Path, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    cache.parent.mkdir()
    cache.symlink_to(tmp_path / "elsewhere")
    assert render(templates, "a\n") == "a\n"
    assert cached(tmp_path / "elsewhere") == []


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a folder away")
def test_a_cache_of_somebody_else_is_not_used(templates: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    os.chown(cache, 65534, 65534)
    assert render(templates, "a\n") == "a\n"
    assert cached(cache) == []


def test_a_cache_in_which_nothing_can_be_written_is_no_fault(
    templates: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("jinja2.bccache.tempfile.NamedTemporaryFile", full)
    assert render(templates, "a\n") == "a\n"
    assert cached(cache) == []


def test_no_cache_at_all_is_no_fault(templates: Path, cache: Path) -> None:
    cache.parent.write_text("a file, so there can be no folder")
    assert render(templates, "a\n") == "a\n"


def test_old_generations_of_the_cache_go(cache: Path) -> None:
    for number in range(10):
        (cache / f"templates-{number}").mkdir(parents=True)
        os.utime(cache / f"templates-{number}", (number, number))
    template_cache()
    assert {"templates-7", "templates-8", "templates-9"} < {folder.name for folder in cache.iterdir()}
    assert len(list(cache.iterdir())) == 4


@pytest.mark.parametrize(
    "text",
    [
        "{{ cycler.__init__.__globals__.os.system('touch ' ~ name) }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ name.encode.__self__.__class__ }}",
    ],
)
def test_templates_of_somebody_else_get_no_farther_than_their_view(
    text: str, templates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    user = tmp_path / "theirs"
    (user / "java").mkdir(parents=True)
    (user / "java" / "page.jinja").write_text(text + "\n")

    with pytest.raises(RenderError, match="unsafe"):
        render(templates, "{{ name }}\n", user)
    assert not (tmp_path / "HoSo").exists()
