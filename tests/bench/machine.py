"""What the numbers were measured with: cores, memory, versions, and who else was at work. Nothing that tells one machine from its equals."""

from __future__ import annotations

import os
import platform
import re
import resource
import subprocess
import time
from pathlib import Path

from others import versions


def described() -> list[str]:
    """Lines for the head of the table."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    runtimes = [
        f"Python {platform.python_version()}",
        *filter(None, (_asked("Node", "node", "--version"), _asked("Java", "java", "-version"))),
    ]
    return [
        f"Machine: {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB of memory, {platform.system()}.",
        f"Versions: {', '.join([*runtimes, *versions()])}.",
    ]


class Watch:
    """Sees, from its making on, how much of the machine other programs use: that makes wall times longer than they should be."""

    def __init__(self) -> None:
        self._start = time.monotonic(), _processor_time(), _own_time()

    def said(self) -> str:
        """A line for the head of the table."""
        start, processor, own = self._start
        others = _processor_time() - processor - (_own_time() - own)
        share = max(0.0, others / (time.monotonic() - start) / (os.cpu_count() or 1))
        spoilt = (
            ", so the wall times are too long and vary; the CPU times can be trusted more"
            if share > 0.1
            else ""
        )
        return f"Other programs used {share:.0%} of the machine meanwhile{spoilt}."


def _processor_time() -> float:
    """Seconds that all processors have worked for anybody; of the columns of Linux the fourth and fifth are idleness."""
    columns = Path("/proc/stat").read_text(encoding="ascii").partition("\n")[0].split()[1:9]
    worked = (int(ticks) for number, ticks in enumerate(columns) if number not in (3, 4))
    return sum(worked) / os.sysconf("SC_CLK_TCK")


def _own_time() -> float:
    """Seconds that this process and all that it has measured have worked."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _asked(name: str, *command: str) -> str | None:
    """The version a program says it has; None where it is not here."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    found = re.search(r"\d+(?:\.\d+)*", done.stdout + done.stderr)
    return f"{name} {found[0]}" if found else None
