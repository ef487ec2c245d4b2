"""Steps that follow `generate`, each with a folder of its own in the tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from goitin.cli.i18n import misuse
from goitin.cli.output import Outcomes
from goitin.cli.selection import Desk
from goitin.diagnostics.message import say


def follow(step: Any, desk: Desk, out: Path, check: bool, told: Outcomes) -> None:
    """Run or check a step for each specification."""
    from goitin.pipeline.generate import Outcome

    with told.run(say("Run `goitin {step}` and commit what it writes.", step=step.TARGET)):
        for name in desk.names:
            tree = out / name / step.TARGET
            with told.of(desk, tree, name) as bar:
                if check:
                    outcome = Outcome(differences=step.check(desk.root / name, out, bar))
                else:
                    outcome = Outcome(report=step.write(desk.root / name, out, bar))
            told.tell(desk, tree, outcome, check)


def wanted(named: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    """The targets that are named, in order of the registry; all of them if none is."""
    for name in named:
        if name not in known:
            raise misuse(
                say("There is no target {name!r}. There are: {known}.", name=name, known=", ".join(known)),
                where="--target",
            )
    return [name for name in known if name in named or not named]
