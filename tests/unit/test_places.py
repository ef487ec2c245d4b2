"""Where the data of the generator stands, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from goitin import resources


def test_a_checkout_has_its_data_at_the_top() -> None:
    assert (resources.templates() / "README.md").is_file()
    assert (resources.specs() / "README.md").is_file()


def test_a_wheel_has_its_data_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_data/templates").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.templates() == tmp_path / "_data/templates"


def test_the_fingerprint_is_that_of_the_sources_and_of_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fingerprint() -> str:
        resources.fingerprint.cache_clear()
        return resources.fingerprint()

    before = fingerprint()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    (tmp_path / "cli.py").write_text("x = 1\n")
    first = fingerprint()
    (tmp_path / "_data").mkdir()
    (tmp_path / "_data/example.py").write_text("y = 1\n")
    assert fingerprint() == first
    (tmp_path / "cli.py").write_text("x = 2\n")
    assert fingerprint() not in (first, before)
    monkeypatch.undo()
    assert fingerprint() == before
