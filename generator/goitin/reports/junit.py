"""JUnit's XML, as CI servers show it: each file is a test, which fails where something grave enough is found in it."""

from __future__ import annotations

from collections.abc import Sequence

from goitin.rendering.escape import xml
from goitin.reports.entry import ReportEntry


class Junit:
    """One suite; told at its end, since its head counts."""

    def __init__(self, command: str, fails: Sequence[str]) -> None:
        self._command, self._fails = command, fails
        self._cases: list[str] = []
        self._failed = 0

    def file(self, name: str, found: Sequence[ReportEntry]) -> str:
        """Nothing yet."""
        grave = [entry for entry in found if entry.severity in self._fails]
        self._failed += bool(grave)
        head = f'<testcase classname="goitin.{self._command}" name="{xml(name)}"'
        body = "\n".join(_line(entry) for entry in found)
        if grave:
            first = grave[0]
            about = f'type="{xml(first.rule)}" message="{xml(first.sentence)}"'
            self._cases.append(f"{head}><failure {about}>{body}</failure></testcase>")
        elif found:
            self._cases.append(f"{head}><system-out>{body}</system-out></testcase>")
        else:
            self._cases.append(f"{head}/>")
        return ""

    def end(self) -> str:
        """The whole document."""
        counts = f'tests="{len(self._cases)}" failures="{self._failed}" errors="0"'
        suite = f'<testsuite name="goitin {self._command}" {counts} skipped="0">'
        cases = "".join(f"{case}\n" for case in self._cases)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {counts}>\n{suite}\n{cases}</testsuite>\n</testsuites>\n'


def _line(entry: ReportEntry) -> str:
    path = f" {entry.path}" if entry.path else ""
    return xml(
        f"{entry.file}:{entry.line}:{entry.column}: {entry.severity} {entry.rule}{path}: {entry.sentence}"
    )
