"""The judge in JavaScript as the site ships it: the scripts of templates/docs/judge, which share one scope, as one.

It reads a specification as the contract has it (`targets/contract`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from goitin import resources

_ORDER = """
    reader writing fractions nearness bytes looking breaks sentences contract findings context values numbers moments
    scalars patterns constraints crossfield fields records services placing message pointing judge
"""
SCRIPTS = tuple(f"{name}.js" for name in _ORDER.split())
"""The scripts of the judge, in the order in which they must be read."""

_COMMENT = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/\n", re.DOTALL | re.MULTILINE)


def sources() -> dict[str, str]:
    """The scripts of the judge by name, in order; comments stay at home."""
    folder = resources.templates() / "docs" / "judge"
    return {name: _COMMENT.sub("", (folder / name).read_text(encoding="utf-8")) for name in SCRIPTS}


def bundled(texts: Iterable[str]) -> str:
    """Scripts as one, in a scope of their own, so that pages see `Goitin` alone."""
    return "(function () {\n" + "".join(texts) + "})();\n"


def script() -> str:
    """The judge as one script."""
    return bundled(sources().values())
