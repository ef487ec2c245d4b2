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
    """Check one specification: all faults at once, but none that only follows from another.

    Args:
        folder: The specification.
        step: Is told how far the reading is.
        known: Files of an earlier reading, which are not read again as long as they hold the same; None: there are none.
        more: Rules to ask last, if nothing is an error by then.
        share: Divides much work among processes; None: this one does all.

    Returns:
        The specification, None where it has no readable regulation.yaml; and all findings.

    """
    findings = Diagnostics()
    resolved = resolve(loader.load(folder, findings, step, known, share), findings)
    if resolved is None:
        return None, findings
    findings.extend(linter.check(resolved, not findings.errors, share))
    if not findings.errors:
        for rule in more:
            findings.extend(rule(resolved.spec))
    return resolved, findings


def load_checked(folder: Path) -> tuple[Spec, Diagnostics]:
    """The specification in a folder and its warnings; raises `SpecError` where there are errors."""
    return passed(*check_specification(folder))


def passed(resolved: Resolution | None, findings: Diagnostics) -> tuple[Spec, Diagnostics]:
    """Go on with what `check_specification` gave, if it has no errors.

    Args:
        resolved: The specification; None where it has no readable regulation.yaml.
        findings: All findings.

    Returns:
        The specification and its warnings.

    Raises:
        SpecError: Some finding is an error; it carries all findings.

    """
    findings.stop_on_error()
    if resolved is None:  # only with errors, and they have been raised
        raise AssertionError
    return resolved.spec, findings
