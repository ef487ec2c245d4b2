"""What the manifest of the jar says to module systems: OSGi knows a package only where a bundle exports or imports it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from semver import Version

from goitin import resources
from goitin.model import Spec
from goitin.targets.java.names import RUNTIME, runtime

_ANNOTATIONS = "com.fasterxml.jackson.annotation"


def runtime_version() -> str:
    """The version of the runtime that comes with this generator."""
    return _pom(_project()).findtext("{*}version", "")


def adapters(project: Path) -> Sequence[Path]:
    """The modules that link the runtime with frameworks, each a project in a folder of its own."""
    return sorted(pom.parent for pom in project.glob("*/pom.xml"))


def version(semantic: str) -> str:
    """A version as OSGi writes it: what a prerelease is called stands behind a third point."""
    parsed = Version.parse(semantic)
    called = re.sub(r"[^0-9A-Za-z_-]", "_", parsed.prerelease or "")
    return f"{parsed.major}.{parsed.minor}.{parsed.patch}" + (f".{called}" if called else "")


def exports(spec: Spec) -> str:
    """The packages that others may use."""
    package = spec.sdk.java_package
    if not spec.sdk.is_embedded:
        return package
    inside = runtime(spec)
    return ";".join([package, inside, *(f"{inside}.{module.name}" for module in adapters(_project()))])


def imports(spec: Spec) -> str:
    """What the classes use: the runtime, and frameworks that need not be there."""
    if not spec.sdk.is_embedded:
        return f"{runtime_import()},{_ANNOTATIONS};resolution:=optional"
    modules = (_project(), *adapters(_project()))
    frameworks = sorted({package for module in modules for package in _imported(module)})
    return f"{';'.join(frameworks)};resolution:=optional"


def runtime_import() -> str:
    """The import of the runtime: from this version up to the next that may break what stands on it."""
    now = Version.parse(runtime_version())
    end = f"{now.major + 1}" if now.major else f"0.{now.minor + 1}"
    return f'{RUNTIME};version="[{now.major}.{now.minor},{end})"'


def _imported(module: Path) -> Iterator[str]:
    """The packages of others that a module of the runtime imports."""
    header = _pom(module).findtext(".//{*}Import-Package", "")
    for clause in re.sub(r'"[^"]*"', "", header).split(","):
        yield from (word for word in clause.split(";") if "=" not in word and word != RUNTIME)


def _project() -> Path:
    return resources.templates() / resources.RUNTIME / "java"


def _pom(project: Path) -> ET.Element:
    return ET.parse(project / "pom.xml").getroot()  # noqa: S314 - it is our own
