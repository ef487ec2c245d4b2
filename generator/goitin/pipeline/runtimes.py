"""The runtimes that generated packages stand on: a project for each language, copied as it is into `<out>/runtime`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from goitin import resources
from goitin.output import Inputs, StagedFile, StagingArea, Tree
from goitin.output.manifest import digest_folder
from goitin.pipeline.build import Templates, verify_and_stage
from goitin.pipeline.generate import Outcome, write
from goitin.rendering.page import CopiedFile

_LICENCE = "licences/Apache-2.0.txt"
# The word of the language; its model costs more than all of a run that has nothing to do.
_EMBEDDED = "embedded"
_PIECES = 8  # of each language, so that several processes are busy to the end


@dataclass(frozen=True, slots=True)
class RuntimesRun:
    """What is to be made: the runtimes of these languages, into `out`."""

    languages: Sequence[str]
    out: Path
    templates: Templates = Templates()

    @property
    def tree(self) -> Tree:
        """Where they go."""
        return Tree(self.out, resources.RUNTIME)

    def inputs(self) -> Inputs:
        """What each of them is made from: its project, the licence, templates of others."""
        given = {"licence": digest_folder(resources.templates() / "licences")}
        if self.templates.user is not None:
            given["user-templates"] = digest_folder(self.templates.user)
        return {
            language: {**given, "templates": digest_folder(_project(language), without=resources.BUILT)}
            for language in self.languages
        }


def needed(specification: Path, names: Iterable[str]) -> list[str]:
    """Say of which languages a specification needs the runtime as a package.

    Args:
        specification: Its folder; it has been read and found right.
        names: The targets that are made of it.

    Returns:
        The targets that are languages with a runtime; none where the specification embeds it.

    """
    if _embeds(specification):
        return []
    return [name for name in names if _project(name).is_dir()]


def generate(run: RuntimesRun) -> Outcome:
    """Write the runtimes that are not what this generator brings.

    Args:
        run: What is to be made.

    Raises:
        GoitinError: The tree is at fault, or a template of others; nothing has changed.

    """
    inputs, tree = run.inputs(), run.tree
    outdated = tree.outdated(inputs)
    if not outdated:
        return Outcome()
    return Outcome(report=write(tree, inputs, outdated, partial(_files, outdated, run.templates)))


def check(run: RuntimesRun) -> Outcome:
    """Say how the tree differs from what `generate` would write; writes nothing.

    Args:
        run: What would be made.

    Raises:
        GoitinError: The tree is at fault, or a template of others.

    """
    tree = run.tree
    outdated = tree.outdated(run.inputs())
    if not outdated:
        return Outcome()
    return Outcome(differences=tree.check(_files(outdated, run.templates, StagingArea()), outdated))


def _files(languages: Iterable[str], templates: Templates, sink: StagingArea) -> list[StagedFile]:
    from goitin.pipeline import parallel

    renderer = templates.renderer()
    # No text of a specification comes into ours, and a test proves them once: a seventh of the time of a small run otherwise.
    is_ours = templates.user is None

    def make(piece: Sequence[CopiedFile]) -> list[StagedFile]:
        return [
            verify_and_stage(file.path, renderer.copy(file), None, sink, is_proved=is_ours) for file in piece
        ]

    files = [file for language in languages for file in _plan(language)]
    pieces = [files[part::_PIECES] for part in range(_PIECES)]
    made = parallel.share(make, [piece for piece in pieces if piece], parallel.cores())
    return sorted((file for piece in made for file in piece), key=lambda file: file.path)


def _plan(language: str) -> Iterator[CopiedFile]:
    """The project word for word, and the text of the licence."""
    for name, _ in resources.files_in(_project(language), "", without=resources.BUILT):
        yield CopiedFile(f"{language}/{name}", f"{resources.RUNTIME}/{language}/{name}")
    yield CopiedFile(f"{language}/LICENSE", _LICENCE)


def _project(language: str) -> Path:
    return resources.templates() / resources.RUNTIME / language


def _embeds(specification: Path) -> bool:
    """Whether `sdk.runtime` says so; the file is taken apart only where the word stands in it."""
    file = specification / resources.SINGLE[0]
    text = file.read_bytes().decode()
    if _EMBEDDED not in text:
        return False
    from goitin.diagnostics.diagnostic import Diagnostics
    from goitin.model import RuntimeForm
    from goitin.source import document, mapping, yaml_reader

    findings = Diagnostics()
    root = yaml_reader.parse(text, file.name, findings)
    regulation = mapping.load(document.Regulation, root, findings) if root else None
    form = regulation.sdk.runtime if regulation is not None else None
    return form is not None and form.value == RuntimeForm.EMBEDDED
