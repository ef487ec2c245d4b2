"""Python: wheel and source distribution, by PyPA's `build` with the generated project's own backend, hatchling."""

from __future__ import annotations

import sys
import tomllib
from typing import Any

from goitin.diagnostics import optional_packages
from goitin.packaging.build_step import BuildStep
from goitin.packaging.sbom import Dependency, Package

_LICENCES = {"goitin-runtime": "Apache-2.0", "pydantic": "MIT"}


def build(job: BuildStep) -> Package:
    """Build both distributions; nothing is fetched, the backend is the one installed beside goitin."""
    optional_packages.demand("packages", "build", "hatchling")
    job.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(job.out.resolve()), "."])
    project = tomllib.loads((job.work / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Package(
        type="pypi",
        name=project["name"],
        version=project["version"],
        file=f"{project['name'].replace('-', '_')}-{project['version']}",
        needs=[_needed(line) for line in project.get("dependencies", ())],
    )


def _needed(requirement: str) -> Dependency:
    from packaging.requirements import Requirement

    asked = Requirement(requirement)
    bounds: list[Any] = sorted(asked.specifier, key=str, reverse=True)
    versions = "|".join(f"{bound.operator}{bound.version}" for bound in bounds)
    return Dependency("pypi", asked.name, range=f"vers:pypi/{versions}", licence=_LICENCES.get(asked.name))
