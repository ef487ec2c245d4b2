"""What stands for .NET Framework 4.6.2 in the tests: Mono, which runs programs, and the reference assemblies, which they are compiled against.

Where `mono` and the reference assemblies are installed (Debian's mono-devel) they are used; elsewhere the packages are fetched and
the few files that are needed laid out in .tools/mono. Not 4.7.2: it has what 4.6.2 lacks, such as System.ValueTuple.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .packages import BootstrapError, run

ROOT = Path(__file__).resolve().parents[2] / ".tools" / "mono"
INSTALLED = Path("/usr")
REFERENCES = "lib/mono/4.6.2-api"
ASSEMBLIES = (
    "mscorlib",
    "System",
    "System.ComponentModel.DataAnnotations",
    "System.Core",
    "System.Numerics",
    "System.Runtime.Serialization",
    "System.Xml",
)
OPTIONS = ("-define:NETFRAMEWORK", "-define:NET462")
PACKAGES = (
    "mono-devel",
    "mono-runtime-common",
    "mono-runtime-sgen",
    "libmono-corlib4.5-dll",
    "libmono-smdiagnostics0.0-cil",
    "libmono-system-servicemodel-internals0.0-cil",
    *(
        f"libmono-{name}4.0-cil"
        for name in (
            "security",
            "system",
            "system-componentmodel-dataannotations",
            "system-configuration",
            "system-core",
            "system-numerics",
            "system-runtime-serialization",
            "system-security",
            "system-xml",
        )
    ),
)
NEEDED = (
    "usr/bin/mono-sgen",
    "usr/lib/mono/4.5/sn.exe",
    "usr/lib/lib",
    "usr/lib/mono/gac/",
    f"usr/{REFERENCES}/",
    "etc/mono/",
)
RUNTIME = "usr/lib/mono/4.5/"


@dataclass(frozen=True)
class Framework:
    """Compiles with the compiler of .NET, against .NET Framework, and runs under Mono."""

    mono: Path
    references: tuple[Path, ...]
    environment: Mapping[str, str]

    @property
    def command(self) -> list[str]:
        """What starts a program."""
        return [str(self.mono)]

    @property
    def names(self) -> Path:
        """The tool that looks at strong names."""
        return self.references[0].parents[1] / "4.5" / "sn.exe"

    def run(self, program: Path, *arguments: str, timeout: float = 120) -> subprocess.CompletedProcess[bytes]:
        """Run a compiled program."""
        command = [*self.command, str(program), *arguments]
        environment = {**os.environ, **self.environment}
        return subprocess.run(command, capture_output=True, timeout=timeout, check=False, env=environment)


@lru_cache(maxsize=1)
def framework() -> Framework:
    """That of this machine; the first call on a machine without Mono lays it out."""
    if shutil.which("mono") and (INSTALLED / REFERENCES).is_dir():
        return Framework(Path("mono"), _references(INSTALLED), {})
    _assemble(ROOT)
    usr = ROOT / "usr"
    environment = {
        "MONO_PATH": str(ROOT / RUNTIME),
        "MONO_GAC_PREFIX": str(usr),
        "MONO_CFG_DIR": str(ROOT / "etc"),
        "LD_LIBRARY_PATH": str(usr / "lib"),
    }
    return Framework(usr / "bin" / "mono-sgen", _references(usr), environment)


def _references(prefix: Path) -> tuple[Path, ...]:
    return tuple(prefix / REFERENCES / f"{name}.dll" for name in ASSEMBLIES)


def _assemble(root: Path) -> None:
    """Make `root` ready; at once when it already is, and never half."""
    root.parent.mkdir(parents=True, exist_ok=True)
    with root.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if root.is_dir():
            return
        work = root.with_suffix(".new")
        shutil.rmtree(work, ignore_errors=True)
        (work / "packages").mkdir(parents=True)
        run(
            ["apt-get", "download", "--quiet", *PACKAGES],
            "Mono and its reference assemblies cannot be fetched; install mono-devel",
            work / "packages",
        )
        for package in sorted((work / "packages").iterdir()):
            _unpack(package, work / "root")
        (work / "root").rename(root)
        shutil.rmtree(work)


def _unpack(package: Path, into: Path) -> None:
    command = ["dpkg-deb", "--fsys-tarfile", str(package)]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE) as listing,
        tarfile.open(fileobj=listing.stdout, mode="r|") as tape,
    ):
        for member in tape:
            if _is_needed(member.name.removeprefix("./")):
                tape.extract(member, into, filter="tar")
    if listing.returncode:
        raise BootstrapError(f"{package.name} cannot be unpacked.")


def _is_needed(name: str) -> bool:
    is_runtime = name.startswith(RUNTIME) and name.endswith(".dll") and name.count("/") == RUNTIME.count("/")
    return is_runtime or name.startswith(NEEDED)
