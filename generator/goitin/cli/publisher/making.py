"""What the commands that make targets have in common: which targets, each specification in turn, what came of it."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from goitin import resources
from goitin.cli.i18n import usage_error
from goitin.cli.output import Outcomes
from goitin.cli.selection import SelectedSpecifications
from goitin.diagnostics.message import msg

if TYPE_CHECKING:
    from goitin.pipeline.build import Templates
    from goitin.pipeline.incremental import IncrementalCache


def make(
    desk: SelectedSpecifications,
    out: Path,
    targets: Sequence[str],
    outcomes: Outcomes,
    *,
    check: bool,
    templates: Templates | None = None,
    step: str = "generate",
    memories: Mapping[str, IncrementalCache] | None = None,
    packages: Path | None = None,
) -> None:
    """Make or check targets of each specification.

    Args:
        desk: The specifications.
        out: The folder to write into.
        targets: Names of the targets.
        outcomes: Tells what came of it.
        check: Whether only to say what differs.
        templates: Where templates come from; None: ours.
        step: The command that makes these targets; one other than `generate` is named after its only target.
        memories: Of each specification, what is known of earlier runs.
        packages: What `goitin packages` built, for the site to offer; None: nothing.

    """
    from goitin.pipeline import generate
    from goitin.pipeline.build import Templates as OurTemplates

    if gc.isenabled():  # a run is short, and what it makes lives until its end
        gc.disable()
        # Or the interpreter, too, would look at all of it once more: 0.5 s at 1,000 records.
        atexit.register(gc.freeze)
    with outcomes.run(msg("Run `goitin {step}` and commit what it writes.", step=step)):
        for name in desk.regulations:
            run = generate.Run(desk.root, name, targets, out, templates or OurTemplates(), packages)
            tree = out / name if step == "generate" else out / name / step
            memory = memories[name] if memories else None
            with outcomes.for_regulation(desk, tree, name) as bar:
                outcome = generate.check(run, bar) if check else generate.generate(run, bar, memory)
            outcomes.report(desk, tree, outcome, check)
        if step == "generate":
            _make_runtimes(desk, out, targets, outcomes, check=check, templates=templates or OurTemplates())


def _make_runtimes(
    desk: SelectedSpecifications,
    out: Path,
    targets: Sequence[str],
    outcomes: Outcomes,
    *,
    check: bool,
    templates: Templates,
) -> None:
    """Make or check the runtimes that the SDKs of these specifications stand on, and what binds all projects together."""
    from goitin.pipeline import runtimes, workspace

    languages = {name for one in desk.regulations for name in runtimes.needed(desk.root / one, targets)}
    if not languages:
        return
    run = runtimes.RuntimesRun([name for name in targets if name in languages], out, templates)
    tree = out / resources.RUNTIME
    with outcomes.for_runtimes(desk, tree):
        outcome = runtimes.check(run) if check else runtimes.generate(run)
        outcomes.report(desk, tree, outcome, check)
        if check:
            outcomes.report_beside(out, workspace.check(out))
        else:
            for note in workspace.write(out):
                outcomes.note(note)


def wanted(named: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    """The targets that are named, in order of the registry; all of them if none is."""
    for name in named:
        if name not in known:
            raise usage_error(
                msg("There is no target {name!r}. There are: {known}.", name=name, known=", ".join(known)),
                where="--target",
            )
    return [name for name in known if name in named or not named]
