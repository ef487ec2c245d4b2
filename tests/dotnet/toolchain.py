"""C# for the tests: `ready()` gives a compiler and a runtime on any machine.

A .NET SDK of version 8 or later on the PATH is used as it is; elsewhere `bootstrap` lays out our own in .tools/dotnet.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from . import bootstrap
from .framework import OPTIONS as FRAMEWORK_OPTIONS
from .framework import framework as of_framework
from .packages import BootstrapError

ROOT = Path(__file__).resolve().parents[2] / ".tools" / "dotnet"
FRAMEWORK = "Microsoft.NETCore.App"
WEB = "Microsoft.AspNetCore.App"
OPTIONS = (
    "-nologo",
    "-nostdlib",
    "-deterministic",
    "-optimize",
    "-langversion:12",
    "-nullable:enable",
    "-warnaserror",
    "-nowarn:CS1701",
)

__all__ = ["BootstrapError", "Toolchain", "ready"]


@dataclass
class Toolchain:
    """A C# compiler and the runtime for what it compiles. Open compile servers end with the process."""

    host: Path
    compiler: Path
    libraries: tuple[Path, ...]
    web: tuple[Path, ...]
    newtonsoft: Path
    version: str
    serves: bool
    _server: subprocess.Popen[str] | None = field(default=None, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def compile(
        self,
        sources: Iterable[Path],
        out: Path,
        references: Sequence[Path] = (),
        *,
        library: bool = False,
        web: bool = False,
        framework: bool = False,
        resources: Mapping[str, Path] | None = None,
        options: Sequence[str] = (),
    ) -> tuple[str, ...]:
        """Compile to `out`; what the compiler complains about, one text each, empty when all is well.

        Warnings are errors, nullable is enabled, the XML documentation is checked and written beside `out`. `web`: against
        ASP.NET Core, too; `framework`: against .NET Framework instead; `resources` are embedded, each under its name; more
        `options` have the last word.
        """
        out = out.absolute()
        out.parent.mkdir(parents=True, exist_ok=True)
        words = [
            *OPTIONS,
            *(FRAMEWORK_OPTIONS if framework else ()),
            f"-target:{'library' if library else 'exe'}",
            f"-out:{out}",
            f"-doc:{out.with_suffix('.xml')}",
            *(f"-r:{file.absolute()}" for file in (*self._base(web, framework), *references)),
            *(f"-resource:{file.absolute()},{name}" for name, file in (resources or {}).items()),
            *options,
            *(str(file.absolute()) for file in sources),
        ]
        answer, code = self._ask(words)
        if code and not answer:
            raise BootstrapError(f"The compiler ended with {code} and no word.")
        if not answer and not library and not framework:
            self._runtime_config(out, web)
        return tuple(answer)

    def run(
        self,
        program: Path,
        *arguments: str,
        stdin: bytes | None = None,
        invariant: bool = True,
        timeout: float = 120,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a compiled program; `invariant`: without culture data, as in most containers."""
        command = [str(self.host), "exec", str(program), *arguments]
        environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1" if invariant else "0"}
        return subprocess.run(
            command, input=stdin, capture_output=True, timeout=timeout, check=False, env=environment
        )

    def run_as_it_is(self, program: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run what was compiled for .NET Framework."""
        self._runtime_config(program, web=False)
        return self.run(program, *arguments)

    def _base(self, web: bool, framework: bool) -> tuple[Path, ...]:
        return of_framework().references if framework else (*self.libraries, *(self.web if web else ()))

    def _runtime_config(self, out: Path, web: bool) -> None:
        names = (FRAMEWORK, WEB) if web else (FRAMEWORK,)
        frameworks = [{"name": name, "version": self.version} for name in names]
        content = {"runtimeOptions": {"frameworks": frameworks, "rollForward": "Major"}}
        out.with_suffix(".runtimeconfig.json").write_text(json.dumps(content), "utf-8")

    def _ask(self, words: Sequence[str]) -> tuple[list[str], int]:
        with tempfile.TemporaryDirectory() as folder:
            response = Path(folder) / "csc.rsp"
            response.write_text("".join(f'"{word}"\n' for word in words), "utf-8")
            return self._serve(response) if self.serves else self._call(response)

    def _call(self, response: Path) -> tuple[list[str], int]:
        command = [str(self.host), "exec", str(self.compiler), f"@{response}"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        return (done.stdout + done.stderr).splitlines(), done.returncode

    def _serve(self, response: Path) -> tuple[list[str], int]:
        with self._lock:
            server = self._started()
            assert server.stdin, "the server is started with pipes"
            assert server.stdout, "the server is started with pipes"
            server.stdin.write(f"{response}\n")
            server.stdin.flush()
            lines: list[str] = []
            for line in server.stdout:
                if line.startswith("exit "):
                    return lines, int(line.removeprefix("exit "))
                lines.append(line.rstrip("\n"))
            self._server = None
            raise BootstrapError("The compile server ended in the middle of its work:\n" + "\n".join(lines))

    def _started(self) -> subprocess.Popen[str]:
        if self._server is None or self._server.poll() is not None:
            self._server = subprocess.Popen(
                [str(self.host), "exec", str(self.compiler)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
            atexit.register(self._server.kill)
        return self._server


@lru_cache(maxsize=1)
def ready() -> Toolchain:
    """The toolchain of this machine; the first call on a machine without SDK assembles one."""
    return _installed() or _assembled(ROOT)


def _assembled(root: Path) -> Toolchain:
    bootstrap.assemble(root)
    (shared,) = (root / "shared" / FRAMEWORK).iterdir()
    libraries, web = (tuple(sorted((root / "shared" / name).glob("*/*.dll"))) for name in (FRAMEWORK, WEB))
    newtonsoft = root / "libraries" / "Newtonsoft.Json.dll"
    compiler = root / "csc" / "csc.dll"
    return Toolchain(root / "dotnet", compiler, libraries, web, newtonsoft, shared.name, serves=True)


def _installed() -> Toolchain | None:
    """The newest SDK that `dotnet` on the PATH knows, if it is 8 or later and whole."""
    command = shutil.which("dotnet")
    if command is None:
        return None
    listing = subprocess.run([command, "--list-sdks"], capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^((\d+)\.\S+) \[(.+)\]$", listing, re.MULTILINE)
    for version, major, folder in reversed(found):
        sdk = Path(folder)
        compiler = sdk / version / "Roslyn" / "bincore" / "csc.dll"
        libraries, web = (
            _references(sdk.parent / "packs" / f"{name}.Ref", major) for name in (FRAMEWORK, WEB)
        )
        newtonsoft = sdk / version / "Newtonsoft.Json.dll"
        if int(major) >= 8 and compiler.is_file() and libraries and web:
            target = f"{major}.0.0"
            return Toolchain(Path(command), compiler, libraries, web, newtonsoft, target, serves=False)
    return None


def _references(pack: Path, major: str) -> tuple[Path, ...]:
    """The reference assemblies of a framework, of the newest patch that is there."""
    found = sorted(pack.glob(f"{major}.*/ref/net{major}.0"))[-1:]
    return tuple(sorted(file for folder in found for file in folder.glob("*.dll")))
