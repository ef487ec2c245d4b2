"""What the numbers were measured with: cores, memory, versions. Nothing that tells one machine from its equals."""

from __future__ import annotations

import os
import platform
import re
import subprocess

from others import versions


def described() -> list[str]:
    """Lines for the head of the table."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    runtimes = [f"Python {platform.python_version()}", *filter(None, (_asked("Node", "node", "--version"), _asked("Java", "java", "-version")))]
    return [
        f"Machine: {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB of memory, {platform.system()}.",
        f"Versions: {', '.join([*runtimes, *versions()])}.",
    ]


def is_busy() -> bool:
    """Whether others use the machine now, which spoils every number."""
    return os.getloadavg()[0] > 0.75 * len(os.sched_getaffinity(0))


def _asked(name: str, *command: str) -> str | None:
    """The version a program says it has; None where it is not here."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    found = re.search(r"\d+(?:\.\d+)*", done.stdout + done.stderr)
    return f"{name} {found[0]}" if found else None
