"""One run of `goitin generate` for one regulation: from a folder of YAML to a tree on disk, or a list of differences. If nothing changed, nothing is even read as YAML."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from goitin.diagnostics.diagnostic import Finding, Findings
from goitin.diagnostics.progress import Step, silent
from goitin.output import Difference, Inputs, Report, Sink, Tree
from goitin.pipeline import build

if TYPE_CHECKING:
    from goitin.model import Spec
    from goitin.pipeline.incremental import Memory


@dataclass(frozen=True, slots=True)
class Run:
    """What is to be made: one regulation of `specs`, these targets, into `out`."""

    specs: Path
    regulation: str
    targets: Sequence[str]
    out: Path
    templates: build.Templates

    @property
    def folder(self) -> Path:
        """The folder of the specification."""
        return self.specs / self.regulation


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run. `differences` are those that a check found; `report` is None where nothing was written."""

    warnings: Sequence[Finding] = ()
    report: Report | None = None
    differences: Sequence[Difference] = ()


def generate(run: Run, step: Step = silent, memory: Memory | None = None) -> Outcome:
    """Write the tree; with a memory, what it knows is not made again.

    Raises `SpecError`, `RenderError`, `ProofError` or `WriteError`, and then nothing has changed.
    """
    inputs, tree = _begin(run)
    if tree.is_current(inputs):
        return Outcome()
    spec, findings = _examined(run, step, memory)
    with tree.change(inputs) as change:
        if memory is not None:
            memory.begin(inputs)
        made = build.produce(spec, run.targets, run.templates, change.sink, step=step, memory=memory)
        return Outcome(list(findings), change.commit(made))


def check(run: Run, step: Step = silent) -> Outcome:
    """Say how the tree differs from what a run would write; writes nothing."""
    inputs, tree = _begin(run)
    if tree.is_current(inputs):
        return Outcome()
    spec, findings = _examined(run, step)
    made = build.produce(spec, run.targets, run.templates, Sink(), step=step)
    return Outcome(list(findings), differences=tree.check(made, inputs))


def _begin(run: Run) -> tuple[Inputs, Tree]:
    return build.inputs(run.folder, run.targets, run.templates), Tree(run.out, run.regulation)


def _examined(run: Run, step: Step, memory: Memory | None = None) -> tuple[Spec, Findings]:
    from goitin.pipeline import (
        examine,  # the rules cost more than all the rest of a run that has nothing to do
    )

    gc.disable()  # a run is short, and what it makes lives until its end
    return examine.usable(run.folder, run.targets, step, None if memory is None else memory.files)
