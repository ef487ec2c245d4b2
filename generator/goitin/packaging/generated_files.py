"""What is packed: exactly the files that a run of `generate` wrote, and that the specification as it is now gave.

The manifest of `output` knows them by their hashes.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goitin import resources
from goitin.diagnostics.message import msg
from goitin.output import manifest
from goitin.packaging.build_step import PackagesError


@dataclass(frozen=True, slots=True)
class BuildFacts:
    """What an SBOM says of where packages come from: hashes of the specification, where there is one, and of the generator."""

    specification: str | None
    generator: str


def checked(tree: Path, specification: Path, languages: Sequence[str]) -> BuildFacts:
    """Refuse a tree that is older than its specification, or was edited."""
    known = manifest.load(tree)
    digest = manifest.digest_folder(specification, resources.SPECIFIED)
    for language in languages:
        _check_outputs(known, tree, language)
        if known.inputs[language].get("specification") != digest:
            raise PackagesError(
                msg(
                    "{folder}: is older than {specification}. Run `goitin generate`.",
                    folder=tree / language,
                    specification=specification,
                )
            )
    return BuildFacts(digest, resources.fingerprint())


def runtimes(tree: Path, languages: Sequence[str]) -> list[str]:
    """Say of which of these languages the tree of the runtimes has one; refuse one that was edited."""
    known = manifest.load(tree)
    present = [language for language in languages if known.outputs.get(language)]
    for language in present:
        _check_outputs(known, tree, language)
    return present


def _check_outputs(known: manifest.Manifest, tree: Path, language: str) -> None:
    if not known.outputs.get(language):
        raise PackagesError(
            msg("{folder}: nothing has been generated there. Run `goitin generate`.", folder=tree / language)
        )
    for path, hash in known.outputs[language].items():
        file = tree / path
        if not file.is_file() or manifest.digest_text(file.read_bytes()) != hash:
            raise PackagesError(msg("{file}: is not as it was generated. Run `goitin generate`.", file=file))


def copy(tree: Path, language: str, place: Path) -> None:
    """Copy what was generated for a target, if anything was, and nothing else that lies there, for a build tool to work in."""
    made = sorted(manifest.load(tree).outputs.get(language, ()))
    for name in made:
        to = place / Path(name).relative_to(language)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tree / name, to)
    # Some archives keep modes, and those are the umask's.
    for path in (place, *place.rglob("*")) if made else ():
        path.chmod(0o755 if path.is_dir() else 0o644)
