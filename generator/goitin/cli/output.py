"""How commands that write trees tell what came of it: in lines, as one JSON object, or only what is wrong.

One line gives a command `--quiet`, `--format` and the progress bar: `@outcomes`, and a parameter `outcomes`. Findings and differences go
to standard output, what was done to standard error.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from goitin.cli.faults import InputError, echo_diagnostics
from goitin.cli.i18n import echo, language, write
from goitin.cli.options import QUIET, formats
from goitin.cli.selection import SelectedSpecifications
from goitin.diagnostics.diagnostic import Diagnostic, GoitinError, SpecError
from goitin.diagnostics.message import Message, msg, translate
from goitin.diagnostics.progress import Bar

if TYPE_CHECKING:
    from goitin.output import Difference
    from goitin.pipeline.generate import Outcome

Fields = dict[str, Any]


class Listener(Protocol):
    """Somebody else who wants to know what comes of each specification."""

    def failed(self, regulation: str, error: GoitinError) -> None:
        """It has errors, or cannot be written."""

    def succeeded(self, regulation: str, outcome: Outcome) -> None:
        """It is written."""


def with_outcomes(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the two options, and `outcomes`, an `Outcomes`, to say with what it did."""

    @QUIET
    @formats(["text", "json"], "json: one object with everything that was done.")
    @wraps(command)
    def with_options(*, quiet: bool, format: str, **options: Any) -> None:
        command(outcomes=Outcomes(quiet, format == "json"), **options)

    return with_options


class Outcomes:
    """What came of the specifications of one run, in turn; told as it comes, or at the end as JSON."""

    def __init__(self, quiet: bool = False, as_json: bool = False) -> None:
        self._quiet = quiet
        self._as_json = as_json
        self._made: list[Fields] = []
        self._runtime: Fields | None = None
        self._differs = False
        self.listener: Listener | None = None

    @contextmanager
    def run(self, cure: Message) -> Iterator[None]:
        """One run over all specifications; `cure` is what to do if anything differs, which ends with 1."""
        self._made, self._runtime, self._differs = [], None, False
        try:
            yield
            if self._differs and self._as_json:
                raise SystemExit(1)
            if self._differs:
                raise InputError(cure)
        finally:
            if self._as_json:
                runtime: Fields = {} if self._runtime is None else {"runtime": self._runtime}
                write(json.dumps({"regulations": self._made, **runtime}, ensure_ascii=False) + "\n", "json")

    @contextmanager
    def for_regulation(self, desk: SelectedSpecifications, tree: Path, regulation: str) -> Iterator[Bar]:
        """The work on one specification: a fault of it is told, and ends the run with 1."""
        made: Fields = {"regulation": regulation, "tree": tree.as_posix()}
        self._made.append(made)
        with self._telling_faults(desk, made) as bar:
            yield bar

    @contextmanager
    def for_runtimes(self, desk: SelectedSpecifications, tree: Path) -> Iterator[None]:
        """The work on what all SDKs stand on: a fault of it is told, and ends the run with 1."""
        self._runtime = {"tree": tree.as_posix()}
        with self._telling_faults(desk, self._runtime):
            yield

    @contextmanager
    def _telling_faults(self, desk: SelectedSpecifications, made: Fields) -> Iterator[Bar]:
        try:
            with Bar(language(), shows=not (self._quiet or self._as_json)) as bar:
                yield bar
        except SpecError as error:
            self._pass_on(made, error)
            made["findings"] = _findings(error.diagnostics, desk.root)
            if not self._as_json:
                echo_diagnostics(desk.root, error.diagnostics)
            raise SystemExit(1) from None
        except GoitinError as error:
            self._pass_on(made, error)
            made["fault"] = translate(str(error), language())
            if self._as_json:
                raise SystemExit(1) from None
            raise InputError(str(error)) from None

    def _pass_on(self, made: Fields, error: GoitinError) -> None:
        if self.listener is not None and "regulation" in made:
            self.listener.failed(made["regulation"], error)

    def report(self, desk: SelectedSpecifications, tree: Path, outcome: Outcome, check: bool) -> None:
        """What came of the specification that `for_regulation` is about, or of what `for_runtimes` is."""
        made = self._made[-1] if self._runtime is None else self._runtime
        self._differs = self._differs or bool(outcome.differences)
        made |= _fields(outcome, desk.root)
        if self.listener is not None and "regulation" in made:
            self.listener.succeeded(made["regulation"], outcome)
        if self._as_json:
            return
        if not self._quiet:
            if outcome.warnings:
                echo_diagnostics(desk.root, outcome.warnings)
            source = desk.display_name(made["regulation"]) if "regulation" in made else msg("the runtimes")
            for sentence in _done(tree, outcome, check):
                echo(msg("{done} ({source})", done=sentence, source=source), err=True)
        self._echo_differences(tree, outcome.differences)
        for path, backup in outcome.report.kept_aside if outcome.report else ():
            what = msg(
                "{file}: was not as generated; the previous content is kept as {kept}",
                file=tree / path,
                kept=tree.parent / backup,
            )
            echo(what, err=True)

    def report_beside(self, out: Path, differences: Sequence[Difference]) -> None:
        """What is not as a run would write it, of what stands beside the trees."""
        self._differs = self._differs or bool(differences)
        if self._as_json:
            assert self._runtime is not None
            self._runtime["beside"] = _differences(differences)
        else:
            self._echo_differences(out, differences)

    def _echo_differences(self, folder: Path, differences: Sequence[Difference]) -> None:
        for difference in differences:
            echo(msg("{tree}/{difference}", tree=folder, difference=str(difference)))

    def note(self, sentence: Message) -> None:
        """A line about what was done beside the trees."""
        if not (self._quiet or self._as_json):
            echo(sentence, err=True)


def _done(tree: Path, outcome: Outcome, check: bool) -> Iterator[Message]:
    report = outcome.report
    if report is not None:
        yield msg(
            "{tree}: {written} files written, {removed} removed, {unchanged} unchanged",
            tree=tree,
            written=len(report.written),
            removed=len(report.removed),
            unchanged=report.unchanged,
        )
    elif not outcome.differences and check:
        yield msg("{tree}: is what the specification gives", tree=tree)
    elif not outcome.differences:
        yield msg("{tree}: nothing changed", tree=tree)


def _fields(outcome: Outcome, root: Path) -> Fields:
    report = outcome.report
    return {
        "written": list(report.written) if report else [],
        "removed": list(report.removed) if report else [],
        "unchanged": report.unchanged if report else None,
        "kept_aside": [{"path": path, "kept": backup} for path, backup in report.kept_aside]
        if report
        else [],
        "differences": _differences(outcome.differences),
        "findings": _findings(outcome.warnings, root),
    }


def _differences(found: Sequence[Difference]) -> list[Fields]:
    return [{"path": item.path, "kind": item.kind} for item in found]


def _findings(findings: Sequence[Diagnostic], root: Path) -> list[Fields]:
    if not findings:
        return []
    from goitin import reports

    return reports.fields(findings, root.as_posix(), language())
