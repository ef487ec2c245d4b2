"""The registry of targets.

A target turns a specification into files: pages (a template, where it goes, and what makes its view), copies, texts.
A new language is one line in `TARGETS`, one module (or package) here, one folder of templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goitin import resources
from goitin.output.manifest import digest_folder
from goitin.rendering.page import CopiedFile, Target

if TYPE_CHECKING:
    from goitin.model import Sdk, Spec

TARGETS: Mapping[str, str] = {
    "python": "goitin.targets.python.plan",
    "java": "goitin.targets.java.plan",
    "csharp": "goitin.targets.csharp.plan",
    "typescript": "goitin.targets.typescript.plan",
    "openapi": "goitin.targets.openapi",
    "jsonschema": "goitin.targets.jsonschema",
    "contract": "goitin.targets.contract.plan",
    "flavours": "goitin.targets.flavours",
    "vectors": "goitin.targets.vectors.plan",
    "docs": "goitin.targets.docs.plan",
}
NAMING = ("python", "java", "csharp", "typescript", "openapi", "jsonschema")
"""Targets in which names of a specification may meet after casing: `check` asks them."""

LICENCES = ("Apache-2.0",)


def licence(spec: Spec) -> Iterator[CopiedFile]:
    """The text of the licence as a file of the package, where it is one we carry."""
    if spec.sdk.licence in LICENCES:
        yield CopiedFile("LICENSE", f"licences/{spec.sdk.licence}.txt")


def published(sdk: Sdk) -> dict[str, Any]:
    """What repositories of packages ask of every project: whose it is, its licence, its addresses."""
    return {
        "authors": sdk.authors,
        "licence": sdk.licence,
        "has_homepage": sdk.homepage is not None,
        "homepage": sdk.homepage or "",
        "has_repository": sdk.repository is not None,
        "repository": sdk.repository or "",
    }


def load(name: str) -> Target:
    """Import a target when it is asked for; the others cost nothing."""
    target: Target = import_module(TARGETS[name]).TARGET
    return target


def inputs(name: str, folder: Path) -> dict[str, str]:
    """Hashes of what a target is made from beside the YAML in `folder` and what goes into every target.

    Says it without loading the target: most runs of a pipeline find nothing to make.

    Args:
        name: The target.
        folder: The specification.

    Returns:
        The hashes by the name of the input, as `templates`; for `tool` it is a version.

    """
    own = _BESIDE[name](folder) if name in _BESIDE else {}
    runtime = resources.templates() / resources.RUNTIME / name
    if runtime.is_dir():  # an SDK may have it inside, and says which version it stands on
        own = {"runtime": digest_folder(runtime, without=resources.BUILT), **own}
    return {"templates": digest_folder(resources.templates() / name), **own}


def _of_flavours(folder: Path) -> dict[str, str]:
    from importlib.metadata import version

    return {
        "document": digest_folder(resources.templates() / "openapi"),
        **_of_openapi(folder),
        "tool": version("datamodel-code-generator"),
    }


def _of_vectors(folder: Path) -> dict[str, str]:
    return {"samples": digest_folder(folder / resources.SAMPLES, exact=True)}


def _of_docs(folder: Path) -> dict[str, str]:
    return {
        "releases": digest_folder(folder / resources.RELEASES, (".json",)),
        "sequence": digest_folder(resources.templates() / "sequence"),
    }


def _of_openapi(_: Path) -> dict[str, str]:
    return {"snippets": digest_folder(resources.templates() / "docs" / "snippets")}


_BESIDE: Mapping[str, Callable[[Path], dict[str, str]]] = {
    "openapi": _of_openapi,
    "flavours": _of_flavours,
    "vectors": _of_vectors,
    "docs": _of_docs,
}
