"""One run of `goitin generate` for one regulation: from a folder of YAML to a tree on disk, or a list of differences. If nothing changed, nothing is even read as YAML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from goitin.diagnostics.diagnostic import Diagnostic, Diagnostics
from goitin.diagnostics.progress import OnProgress, no_progress
from goitin.output import Difference, Inputs, Report, StagedFile, StagingArea, Tree
from goitin.pipeline import build
from goitin.rendering.page import PlanContext

if TYPE_CHECKING:
    from goitin.pipeline.incremental import IncrementalCache


@dataclass(frozen=True, slots=True)
class Run:
    """What is to be made: one regulation of `specs`, these targets, into `out`; `packages` are those that its site is to offer."""

    specs: Path
    regulation: str
    targets: Sequence[str]
    out: Path
    templates: build.Templates = build.Templates()
    packages: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of the specification."""
        return self.specs / self.regulation


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run. `differences` are those that a check found; `report` is None where nothing was written."""

    warnings: Sequence[Diagnostic] = ()
    report: Report | None = None
    differences: Sequence[Difference] = ()


def generate(run: Run, step: OnProgress = no_progress, memory: IncrementalCache | None = None) -> Outcome:
    """Write the targets that are not what the specification gives.

    Args:
        run: What is to be made.
        step: Is told how far the work is.
        memory: Files of earlier runs; what it knows is not made again.

    Raises:
        GoitinError: The specification, a template or the tree is at fault, and nothing has changed.

    """
    inputs, tree, outdated = _prepare(run)
    if not outdated:
        return Outcome()
    context, findings = _examined(run, step, memory)

    def make(sink: StagingArea) -> list[StagedFile]:
        if memory is not None:
            memory.begin(outdated)
        return build.build_files(context, outdated, run.templates, sink, step=step, memory=memory)

    return Outcome(list(findings), write(tree, inputs, outdated, make))


def check(run: Run, step: OnProgress = no_progress) -> Outcome:
    """Say how the tree differs from what a run would write; writes nothing.

    Args:
        run: What would be made.
        step: Is told how far the work is.

    Raises:
        GoitinError: The specification, a template or the tree is at fault.

    """
    _, tree, outdated = _prepare(run)
    if not outdated:
        return Outcome()
    context, findings = _examined(run, step)
    made = build.build_files(context, outdated, run.templates, StagingArea(), step=step)
    return Outcome(list(findings), differences=tree.check(made, outdated))


def write(
    tree: Tree, inputs: Inputs, outdated: Inputs, make: Callable[[StagingArea], Iterable[StagedFile]]
) -> Report:
    """Write those targets of a tree that are out of date.

    Args:
        tree: The tree.
        inputs: All targets of the run, with what they are made from.
        outdated: Those of them that are to be made.
        make: Puts their files into a sink.

    Returns:
        What was done; files of the other targets count as unchanged.

    Raises:
        GoitinError: A file cannot be made or written; nothing has changed.

    """
    with tree.change(outdated) as change:
        report = change.commit(make(change.sink))
    current = [name for name in inputs if name not in outdated]
    return replace(report, unchanged=report.unchanged + tree.count(current)) if current else report


def _prepare(run: Run) -> tuple[Inputs, Tree, Inputs]:
    """What the targets are made from, the tree, and those of them that are not what a run would write."""
    inputs, tree = (
        build.inputs(run.folder, run.targets, run.templates, run.packages),
        Tree(run.out, run.regulation),
    )
    return inputs, tree, tree.outdated(inputs)


def _examined(
    run: Run, step: OnProgress, memory: IncrementalCache | None = None
) -> tuple[PlanContext, Diagnostics]:
    from goitin.pipeline import (
        target_rules,  # the rules cost more than all the rest of a run that has nothing to do
    )

    known = None if memory is None else memory.files
    spec, findings = target_rules.load_checked(run.folder, run.targets, step, known)
    return PlanContext(spec, run.folder, run.packages), findings
