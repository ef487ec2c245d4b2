"""Packages: what was generated, built into what PyPI, Maven Central, NuGet and npm take; SBOMs and checksums beside them.

Each language is one module that has its own build tool do the work in a copy
of the generated files; `sbom` describes what came out. `<out>/<regulation>` and `<out>/runtime` are made whole or not at all, and holds no clock.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from goitin import resolver, resources
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg
from goitin.diagnostics.progress import BUILDING, OnProgress, no_progress
from goitin.model import Sdk
from goitin.output import atomic_file, swap
from goitin.output.lock import locked
from goitin.packaging import csharp, generated_files, java, python, sbom, typescript
from goitin.packaging.build_step import BuildStep, PackagesError

__all__ = ["LANGUAGES", "PackageRequest", "PackagesError", "RuntimesRequest", "build", "build_runtimes"]

_RUNTIME = sbom.Subject(
    "Runtime of the packages that Goitin generates: reading, judging and writing by a specification",
    "Goitin",
    "Apache-2.0",
)
_PATIENCE = 600.0  # seconds: a build takes minutes
CHECKSUMS = "SHA256SUMS"
LANGUAGES: Mapping[str, Callable[[BuildStep], sbom.Package | Sequence[sbom.Package]]] = {
    "python": python.build,
    "java": java.build,
    "csharp": csharp.build,
    "typescript": typescript.build,
}


@dataclass(frozen=True, slots=True)
class RuntimesRequest:
    """The runtimes that are to be packed: their tree, where the packages go, the languages; the commands of compilers, of C# and of TypeScript."""

    tree: Path
    out: Path
    languages: Sequence[str]
    compiler: str | None = None
    tsc: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRequest(RuntimesRequest):
    """What else is to be packed: the tree that was made from a specification."""

    specification: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files that were made, and what a publisher should know."""

    files: Sequence[Path] = ()
    notes: Sequence[str] = ()


def build(order: PackageRequest, step: OnProgress = no_progress) -> Outcome:
    """Make `<out>/<regulation>` anew.

    Args:
        order: What is to be packed, and where it goes.
        step: Is told how many of the languages are done.

    Raises:
        PackagesError: A package cannot be built, or the tree is not what `generate` made of the specification; nothing has changed.
        SpecError: The specification is wrong; nothing has changed.
        WriteError: The folder cannot be written, or another run holds it; nothing has changed.

    """
    spec = resolver.load(order.specification)
    facts = generated_files.checked(order.tree, order.specification, order.languages)
    generated_files.runtimes(order.tree.with_name(resources.RUNTIME), order.languages)
    files = _made(order, sbom.subject_of(spec), facts, order.out / spec.id, step)
    return Outcome(files, list(_notes(order, spec.sdk)))


def build_runtimes(order: RuntimesRequest, step: OnProgress = no_progress) -> Outcome:
    """Make `<out>/runtime` anew, of the languages that have a runtime in the tree; nothing where none has.

    Args:
        order: What is to be packed, and where it goes.
        step: Is told how many of the languages are done.

    Raises:
        PackagesError: A package cannot be built, or the tree is not as `generate` made it; nothing has changed.
        WriteError: The folder cannot be written, or another run holds it; nothing has changed.

    """
    languages = generated_files.runtimes(order.tree, order.languages)
    if not languages:
        return Outcome()
    facts = generated_files.BuildFacts(None, resources.fingerprint())
    order = replace(order, languages=languages)
    return Outcome(_made(order, _RUNTIME, facts, order.out / resources.RUNTIME, step))


def _made(
    order: RuntimesRequest,
    subject: sbom.Subject,
    facts: generated_files.BuildFacts,
    place: Path,
    step: OnProgress,
) -> list[Path]:
    """Make a folder of packages anew, alone; give its files."""
    with atomic_file.wrap_os_errors(order.out):
        order.out.mkdir(parents=True, exist_ok=True)
        with locked(swap.lock_name(place), _PATIENCE):
            swap.recover(place)
            _build(order, subject, facts, place, step)
    return sorted(path for path in place.rglob("*") if path.is_file())


def _build(
    order: RuntimesRequest,
    subject: sbom.Subject,
    facts: generated_files.BuildFacts,
    place: Path,
    step: OnProgress,
) -> None:
    new = swap.new_name(place)
    new.mkdir(mode=0o755)
    try:
        for number, language in enumerate(order.languages):
            step(BUILDING, number, len(order.languages))
            with _workshop(place) as work:
                _copy(order.tree, language, work)
                job = BuildStep(work / order.tree.name / language, new / language, order.compiler, order.tsc)
                job.out.mkdir()
                built = LANGUAGES[language](job)
                for package in [built] if isinstance(built, sbom.Package) else built:
                    sbom.write(package, subject, facts, job.out)
        step(BUILDING, len(order.languages), len(order.languages))
        _write_checksums(new)
        old = swap.swap_in(new, place)
    except BaseException:
        with suppress(GoitinError):  # the first error is the one to tell; the next run clears away
            swap.remove(new)
        raise
    if old is not None:
        swap.remove(old)


def _copy(tree: Path, language: str, work: Path) -> None:
    """What a language is built of: its own files, the document that one of C#'s packages serves, the runtime."""
    parts = [(tree, language), (tree.with_name(resources.RUNTIME), language)]
    parts += [(tree, "openapi")] if language == "csharp" else []
    for source, name in dict.fromkeys(parts):
        generated_files.copy(source, name, work / source.name / name)


@contextmanager
def _workshop(place: Path) -> Iterator[Path]:
    """A folder to build in, far from the project files of others; what killed builds of this place left goes first."""
    prefix = f"goitin-{hashlib.sha256(os.fsencode(place.resolve())).hexdigest()[:12]}-"
    for left in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
        if not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=prefix) as work:
        yield Path(work)


def _write_checksums(folder: Path) -> None:
    """One line a file, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
    ]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8")


def _notes(order: PackageRequest, sdk: Sdk) -> Iterator[str]:
    """What a registry will ask for that the specification does not say."""
    lacking = [name for name in ("homepage", "repository") if getattr(sdk, name) is None]
    if "java" in order.languages and lacking:
        yield msg(
            "Maven Central takes no package without {keys}. Before you publish there, write {keys} under `sdk` in regulation.yaml.",
            keys=", ".join(f"`{name}`" for name in lacking),
        )
