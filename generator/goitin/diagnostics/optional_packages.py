"""Packages that only some commands need: asked for when they are, and told by their own names if they are not there.

Goitin itself is on no index, so nobody is ever told to install it from one.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg

_EXTRA = re.compile(r"(?P<what>[^;]+); extra == ['\"](?P<extra>\w+)['\"]")


class MissingError(GoitinError):
    """A package is not installed; the text says which, and how it is."""


def demand(extra: str, *modules: str) -> None:
    """Raise `MissingError` if a module is not there that an extra of ours brings."""
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        what = " ".join(shlex.quote(one) for one in _of(extra)) or " ".join(missing)
        raise MissingError(
            msg(
                "This needs packages that are not installed ({missing}). Run `python -m pip install {what}`.",
                missing=", ".join(missing),
                what=what,
            )
        )


def _of(extra: str) -> Iterator[str]:
    """The requirements that an extra brings."""
    try:
        listed = requires("goitin") or []
    except PackageNotFoundError:  # our sources are run as they lie
        return
    for line in listed:
        found = _EXTRA.fullmatch(line)
        if found and found["extra"] == extra:
            yield found["what"].strip()
