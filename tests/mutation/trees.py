"""Mutants as SDKs: one copy of the output holds many; which of them answers is chosen when they run."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from goitin.model import Spec
from goitin.output import StagingArea
from goitin.pipeline.build import Templates, build_files
from goitin.rendering.page import PlanContext

from mutation.mutants import Mutant, together
from mutation.patches import PATCHES, SWITCHES, VARIABLE, Patch
from sdks import csharp, java, loaded, python
from sdks.executor import Executor
from sdks.trees import TOOLS, Tree, once

SDKS = {"python": python, "java": java, "csharp": csharp, "typescript": loaded}
TARGETS = {"typescript": "contract"}
"""What an executor needs of what is generated, where that is not the target of its name: mutants are made of the contract alone,
which compiles nothing; that packages judge as their contract does, vectors hold."""


@dataclass(frozen=True)
class Mutated(Tree):
    """What was generated from a specification that no file holds."""

    whole: Spec

    @property
    def spec(self) -> Spec:
        return self.whole


def mutated(tree: Tree, language: str, made: Sequence[Mutant]) -> Mutated:
    """An SDK with all these mutants, generated once."""
    whole, target = together(tree.spec, list(made)), TARGETS.get(language, language)
    key = hashlib.sha256(f"{language} {tree.spec.id} {list(made)}".encode())
    for file in sorted((tree.generated / target).rglob("*")):
        if file.is_file():
            key.update(file.read_bytes())
    out = TOOLS / "build" / "mutants" / key.hexdigest()[:20]
    with once(out) as part:
        if part:
            build_files(PlanContext(whole, tree.folder), [target], Templates(), StagingArea(part), cores=1)
    return Mutated(tree.folder, out, whole)


@contextmanager
def executor(tree: Tree, language: str, made: Sequence[Mutant]) -> Iterator[Executor]:
    """An executor that knows the records of a specification and these mutants of them."""
    with SDKS[language].executor(mutated(tree, language, made)) as running:
        yield running


def patched(tree: Tree, language: str) -> Tree:
    """An SDK on a copy of the runtime with every patch in it, all switched off."""
    source = tree.runtimes / language
    files = {
        file.relative_to(source): file.read_bytes() for file in sorted(source.rglob("*")) if file.is_file()
    }
    for patch in PATCHES[language]:
        (path,) = (path for path in files if path.as_posix().endswith(f"/{patch.file}") and not is_test(path))
        files[path] = with_patch(files[path].decode("utf-8"), language, patch).encode()
    key = hashlib.sha256(b"".join(f"{path}\n".encode() + data for path, data in files.items())).hexdigest()
    out = TOOLS / "build" / "mutants" / key[:20]
    with once(out) as part:
        for path, data in files.items() if part else ():
            assert part is not None
            (part / language / path).parent.mkdir(parents=True, exist_ok=True)
            (part / language / path).write_bytes(data)
    return replace(tree, runtimes=out)


def with_patch(text: str, language: str, patch: Patch) -> str:
    """The text of a file with a patch in it."""
    assert text.count(patch.anchor) == 1, (
        f"{language}, {patch.kind}: {patch.file} has not once {patch.anchor!r}"
    )
    switch = SWITCHES[language].format(patch.kind)
    return text.replace(patch.anchor, re.sub(r"\bON\b", lambda _: switch, patch.replacement))


def is_test(path: Path) -> bool:
    """Whether it is of a runtime's own tests."""
    return any(part in ("test", "tests") for part in path.parts)


@contextmanager
def patched_executor(tree: Tree, language: str, switches: Path) -> Iterator[Executor]:
    """An executor of the copy; `switched_on` in this folder breaks it while it runs."""
    made = SDKS[language].executor(patched(tree, language))
    made.environment = {**(made.environment or os.environ), VARIABLE: str(switches)}
    with made as running:
        yield running


@contextmanager
def switched_on(switches: Path, kind: str) -> Iterator[None]:
    """A kind of patch is on."""
    switch = switches / kind
    switch.touch()
    try:
        yield
    finally:
        switch.unlink()
