"""One job: a language's files to be packed, where, and how its build tool is run.

A tool gets no clock, locale, time zone or umask of the machine.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from goitin import resources
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import join, msg

MOMENT = (2020, 7, 1, 0, 0, 0)
"""The time of every file in every archive, UTC: archives need one, and the clock would make each build another."""
EPOCH = 1_593_561_600
"""The same in seconds."""
_SETTLED = {"SOURCE_DATE_EPOCH": str(EPOCH), "TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
_LINES = 40


class PackagesError(GoitinError):
    """A package cannot be built; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class BuildStep:
    """A copy of the generated files in `work`, and where the packages go.

    Copies lie to each other as the trees do: `work` is `…/<regulation>/<language>`, the runtime's is beside it as
    `…/runtime/<language>`, where it is a package.
    """

    work: Path
    out: Path
    compiler: str | None = None
    tsc: str | None = None

    @property
    def runtime(self) -> Path | None:
        """The copy of the runtime's project that these packages stand on; None where they hold it, or are it."""
        folder = self.work.parent.parent / resources.RUNTIME / self.work.name
        return folder if folder != self.work and folder.is_dir() else None

    def run(self, command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        """Run a build tool in the copy; when it fails its last lines stand in the error."""
        beside = self.work.parent.parent / "tmp"  # what a tool that is killed leaves goes with our folder
        beside.mkdir(exist_ok=True)
        settled = {**os.environ, **_SETTLED, "TMPDIR": str(beside.resolve()), **(environment or {})}
        try:
            done = subprocess.run(
                command,
                cwd=self.work,
                env=settled,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                umask=0o022,
                check=False,
            )
        except OSError as error:
            raise PackagesError(
                msg(
                    "{command} cannot be run: {reason}. Correct the command.",
                    command=command[0],
                    reason=error.strerror,
                )
            ) from None
        if done.returncode:
            lines = done.stdout.decode(errors="replace").strip().splitlines()[-_LINES:]
            what = msg(
                "{language}: {command} ended with {code}. It said:",
                language=self.out.name,
                command=command[0],
                code=done.returncode,
            )
            raise PackagesError(join("\n", [what, *lines]))
