"""What is shown of each specification: its folder, what is wrong with it, and how often that has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition
from typing import NamedTuple


class Fault(NamedTuple):
    """Something that is wrong: `place` is file, line and column, as far as they are known."""

    place: str
    severity: str
    rule: str
    sentence: str


@dataclass(slots=True)
class Preview:
    """Read by the threads of the server, changed by the one that writes the site.

    Attributes:
        sites: Of each specification, the folder that is served below its name.
        home: The page of each site to begin with, below its folder.
        language: The language of what is said on top of pages.
        reloads: Whether pages are to wait for the next change.

    """

    sites: Mapping[str, Path]
    home: str
    language: str
    reloads: bool
    number: int = 0
    _faults: dict[str, Sequence[Fault]] = field(default_factory=dict)
    _condition: Condition = field(default_factory=Condition)

    def faults(self, name: str) -> Sequence[Fault]:
        """What is wrong with a specification; nothing where its pages are those of its files."""
        return self._faults.get(name, ())

    def report(self, name: str, faults: Sequence[Fault], *, has_changed: bool) -> None:
        """Say what came of a run.

        Args:
            name: The specification.
            faults: What is wrong with it.
            has_changed: Whether any page is another one now.

        """
        with self._condition:
            if not has_changed and faults == self.faults(name):
                return
            self._faults[name] = faults
            self.number += 1
            self._condition.notify_all()

    def wait(self, number: int, seconds: float) -> int:
        """Wait until something changes.

        Args:
            number: The state that is known.
            seconds: How long at most.

        Returns:
            The number of the state there is now.

        """
        with self._condition:
            self._condition.wait_for(lambda: self.number != number, seconds)
            return self.number
