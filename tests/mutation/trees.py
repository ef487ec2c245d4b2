"""Mutants as SDKs: one copy of the output holds many, and one executor runs them all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from goitin.production import Templates, produce
from goitin.spec import Spec
from goitin.writing import Sink

from .mutants import Mutant, together
from sdks import csharp, java, python
from sdks.executor import Executor
from sdks.trees import TOOLS, Tree, once

SDKS = {"python": python, "java": java, "csharp": csharp}


@dataclass(frozen=True)
class Mutated(Tree):
    """What was generated from a specification that no file holds."""

    whole: Spec

    @property
    def spec(self) -> Spec:
        return self.whole


def mutated(tree: Tree, language: str, made: Sequence[Mutant]) -> Mutated:
    """An SDK with all these mutants, generated once."""
    whole = together(tree.spec, list(made))
    key = hashlib.sha256(f"{language} {tree.spec.id} {[mutant.record for mutant in made]}".encode())
    for file in sorted((tree.generated / language).rglob("*")):
        if file.is_file():
            key.update(file.read_bytes())
    out = TOOLS / "build" / "mutants" / key.hexdigest()[:20]
    with once(out) as part:
        if part:
            produce(whole, [language], Templates(), Sink(part), cores=1)
    return Mutated(tree.folder, out, whole)


@contextmanager
def executor(tree: Tree, language: str, made: Sequence[Mutant]) -> Iterator[Executor]:
    """An executor that knows the records of a specification and these mutants of them."""
    with SDKS[language].executor(mutated(tree, language, made)) as running:
        yield running
