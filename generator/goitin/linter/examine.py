"""All there is to say about a specification, at once: files, meaning, rules; and what somebody else has to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from goitin import linter
from goitin.diagnostics.diagnostic import Diagnostic, Diagnostics
from goitin.diagnostics.progress import OnProgress, no_progress
from goitin.model import Spec
from goitin.resolver import Resolution, resolve
from goitin.source import loader
from goitin.source.yaml_reader import Known

Rule = Callable[[Spec], Iterable[Diagnostic]]


def check_specification(
    folder: Path,
    step: OnProgress = no_progress,
    known: Known | None = None,
    more: Iterable[Rule] = (),
    share: loader.Share | None = None,
) -> tuple[Resolution | None, Diagnostics]:
    """Check one specification: all faults at once, but none that only follows from another; `more` rules come last."""
    findings = Diagnostics()
    resolved = resolve(loader.load(folder, findings, step, known, share), findings)
    if resolved is None:
        return None, findings
    findings.extend(linter.check(resolved, every_rule=not findings.errors))
    if not findings.errors:
        for rule in more:
            findings.extend(rule(resolved.spec))
    return resolved, findings


def load_checked(
    folder: Path,
    step: OnProgress = no_progress,
    known: Known | None = None,
    more: Iterable[Rule] = (),
    share: loader.Share | None = None,
) -> tuple[Spec, Diagnostics]:
    """The specification and its warnings; raises `SpecError` where there are errors."""
    resolved, findings = check_specification(folder, step, known, more, share)
    findings.stop_on_error()
    if resolved is None:  # only with errors, and they have been raised
        raise AssertionError
    return resolved.spec, findings
