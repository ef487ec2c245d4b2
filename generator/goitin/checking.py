"""All there is to say about a specification, at once: files, meaning, rules, and what each target cannot take.

Left: `files`, `resolve`, `rules`, `targets`. Right: the command line.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from goitin import files, rules, targets
from goitin.findings import Findings
from goitin.reading import Known
from goitin.resolve import Resolved, resolve
from goitin.spec import Spec


def examine(
    folder: Path, names: Iterable[str] = tuple(targets.TARGETS), known: Known | None = None
) -> tuple[Resolved | None, Findings]:
    """Check one specification for these targets: all faults at once, but none that only follows from another."""
    findings = Findings()
    resolved = resolve(files.load(folder, findings, known), findings)
    if resolved is None:
        return None, findings
    findings.extend(rules.check(resolved, whole=not findings.errors))
    if not findings.errors:
        for name in names:
            findings.extend(targets.load(name).faults(resolved.spec))
    return resolved, findings


def usable(
    folder: Path, names: Iterable[str] = tuple(targets.TARGETS), known: Known | None = None
) -> tuple[Spec, Findings]:
    """The specification and its warnings; raises `SpecError` where there are errors."""
    resolved, findings = examine(folder, names, known)
    findings.stop_on_error()
    if resolved is None:  # only with errors, and they have been raised
        raise AssertionError
    return resolved.spec, findings
