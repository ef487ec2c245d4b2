"""Java: the jars of classes, sources and documentation that Maven makes of a generated project and its modules, and their POMs."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

from goitin.diagnostics.message import msg
from goitin.packaging.build_step import BuildStep, PackagesError
from goitin.packaging.sbom import Dependency, Package
from goitin.targets.java import bundle

_SPACE = {"": "http://maven.apache.org/POM/4.0.0"}
_LICENCES = {
    "com.fasterxml.jackson.core": "Apache-2.0",
    "com.google.code.gson": "Apache-2.0",
    "io.swagger.core.v3": "Apache-2.0",
    "jakarta.json": "EPL-2.0",
    "jakarta.json.bind": "EPL-2.0",
    "jakarta.servlet": "EPL-2.0",
    "jakarta.validation": "Apache-2.0",
    "javax.validation": "Apache-2.0",
    "org.springframework": "Apache-2.0",
    "tools.jackson.core": "Apache-2.0",
    "vn.goitin": "Apache-2.0",
}
_KINDS = ("", "-sources", "-javadoc")
_TOGETHER = (
    "<project><modelVersion>4.0.0</modelVersion><groupId>vn.goitin</groupId><artifactId>together</artifactId>"
    "<version>0</version><packaging>pom</packaging><modules>{modules}</modules></project>\n"
)


def build(job: BuildStep) -> Sequence[Package]:
    """Have Maven make the jars: of an SDK; or of the runtime and its adapters. Their own tests are for `mvn verify`; packing does not run them."""
    maven = shutil.which("mvn")
    if maven is None:
        raise PackagesError(
            msg("Maven is not on the PATH. Install Maven and a JDK 17, or name other targets.")
        )
    quietly = ["-B", "-q", "-Dstyle.color=never", "-Dmaven.test.skip=true"]
    job.run([maven, *quietly, "-f", str(_project(job)), "package"])
    return [_packed(project, job.out) for project in _projects(job.work)]


def _packed(project: Path, out: Path) -> Package:
    """Put what Maven made of a project where it belongs."""
    pom = ET.parse(project / "pom.xml").getroot()  # noqa: S314 — it is our own
    artifact, version = _text(pom, "artifactId"), _text(pom, "version")
    for kind in _KINDS:
        name = f"{artifact}-{version}{kind}.jar"
        shutil.copyfile(project / "target" / name, out / name)
    shutil.copyfile(project / "pom.xml", out / f"{artifact}-{version}.pom")
    group = _text(pom, "groupId")
    return Package("maven", artifact, version, f"{artifact}-{version}", list(_needs(pom)), group)


def _projects(folder: Path) -> Sequence[Path]:
    """A project, and its modules."""
    return [folder, *bundle.adapters(folder)]


def _project(job: BuildStep) -> Path:
    """The POM to build: of the project, or of all of it and of the runtime it stands on, which no repository has to have."""
    projects = [*(_projects(job.runtime) if job.runtime else ()), *_projects(job.work)]
    if len(projects) == 1:
        return job.work / "pom.xml"
    root = job.work.parent.parent
    modules = "".join(
        f"<module>{escape(folder.relative_to(root).as_posix())}</module>" for folder in projects
    )
    pom = root / "pom.xml"
    pom.write_text(_TOGETHER.format(modules=modules), encoding="utf-8")
    return pom


def _needs(pom: ET.Element) -> Iterator[Dependency]:
    """The dependencies of whoever uses the package, versions filled in; optional ones serve the frameworks that he has."""
    values = {item.tag.partition("}")[2]: item.text or "" for item in pom.find("properties", _SPACE) or ()}
    for item in pom.iterfind("dependencies/dependency", _SPACE):
        if item.find("scope", _SPACE) is None:
            group = _text(item, "groupId")
            version = re.sub(
                r"\$\{(.+?)\}", lambda found: values.get(found[1], found[0]), _text(item, "version")
            )
            name, optional = _text(item, "artifactId"), _text(item, "optional") == "true"
            yield Dependency("maven", name, group, version, licence=_LICENCES.get(group), optional=optional)


def _text(element: ET.Element, name: str) -> str:
    return element.findtext(name, "", _SPACE)
