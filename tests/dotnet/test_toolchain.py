"""The toolchain: what the compiler says comes back, what is made runs, what is newer than .NET 8 is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import api, bootstrap, packages
from .packages import BootstrapError, Package
from .toolchain import Toolchain, ready


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    return ready()


def test_a_program_reads_and_writes(toolchain: Toolchain, tmp_path: Path) -> None:
    source = tmp_path / "Echo.cs"
    source.write_text('System.Console.Write(args[0] + ": " + System.Console.In.ReadToEnd());', "utf-8")

    assert toolchain.compile([source], tmp_path / "Echo.dll") == ()
    done = toolchain.run(tmp_path / "Echo.dll", "tiếng", stdin="Việt".encode())

    assert done.stdout.decode() == "tiếng: Việt"


def test_warnings_are_errors_and_documentation_is_checked(toolchain: Toolchain, tmp_path: Path) -> None:
    source = tmp_path / "Bad.cs"
    source.write_text("public class Bad { internal string Name = null; }", "utf-8")

    found = toolchain.compile([source], tmp_path / "Bad.dll", library=True)

    assert [line.split(" error ")[1][:6] for line in sorted(found)] == ["CS1591", "CS8625"]
    assert not (tmp_path / "Bad.dll").exists()


def test_what_dotnet_9_brought_is_found(toolchain: Toolchain, tmp_path: Path) -> None:
    source = tmp_path / "New.cs"
    source.write_text('System.Console.Write(System.TimeSpan.FromHours(7) + "");', "utf-8")
    assert toolchain.compile([source], tmp_path / "New.dll") == ()

    assert "System.TimeSpan.FromHours(System.Int32)" in api.unlisted(
        toolchain, tmp_path / "New.dll", tmp_path
    )


def test_a_changed_package_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = Package("made-up", "1.0.0", "sha512-of another archive")
    archive = tmp_path / "made-up-1.0.0.tgz"
    monkeypatch.setattr(packages, "run", lambda *_: archive.write_bytes(b"another"))

    with pytest.raises(BootstrapError, match="not the archive we know"):
        package.fetch(tmp_path)


def test_a_half_laid_out_root_is_not_taken_for_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "dotnet"

    def killed(_: Path, __: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "_lay_out", killed)
    with pytest.raises(KeyboardInterrupt):
        bootstrap.assemble(root)

    assert not root.exists()
