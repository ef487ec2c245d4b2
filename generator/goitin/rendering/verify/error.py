"""What a proof finds: a line and a sentence, and the finding that comes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Self

from goitin.diagnostics.diagnostic import Diagnostic, GoitinError, SourceLocation
from goitin.diagnostics.message import msg


class Problem(Exception):  # noqa: N818 - a finding in the making; what leaves this package is VerificationError
    """A line of a file, and what is wrong with it; which file it is stands further up."""

    def __init__(self, line: int, what: str) -> None:
        self.line = line
        self.what = what
        super().__init__(line, what)

    @classmethod
    def no_text_of(cls, language: str, line: int, what: str) -> Self:
        """A text that is none of its language."""
        return cls(line, msg("not {language}: {what}", language=language, what=what))


class VerificationError(GoitinError):
    """A rendered file that is not what it should be; `finding` says which, where, and what to do."""

    def __init__(self, path: str, fault: Problem) -> None:
        self.finding = Diagnostic(
            SourceLocation(path, fault.line),
            "proof",
            msg("{what}.", what=fault.what),
            msg(
                "Nothing was written. The filter or the template that placed text here must make it harmless."
            ),
        )
        super().__init__(path, fault)

    def __str__(self) -> str:
        return str(self.finding)


def compare(declared: Iterable[tuple[str, int]], expected: tuple[str, ...]) -> None:
    """Demand that the (name, line) declared are the names expected, each once, in any order."""
    missing = Counter(expected)
    for name, line in declared:
        if not missing[name]:
            raise Problem(line, msg("{name} is declared here, but should not be", name=name))
        missing[name] -= 1
    lacking = ", ".join(sorted(missing.elements()))
    if lacking:
        raise Problem(1, msg("the file should declare {names}, but does not", names=lacking))
