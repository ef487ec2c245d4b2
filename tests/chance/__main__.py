"""`python -m chance`: many more specifications than `make test` has; what fails is told with its folder, and left there."""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from . import commands, compiling, making
from sdks.trees import TOOLS

_TOGETHER = 10  # specifications in one compilation


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m chance", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    TOOLS.joinpath("build").mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="chance-", dir=TOOLS / "build"))
    made, failed = list(making.passed(folder / "specs", asked.seed, asked.rounds)), 0
    for number, one in enumerate(made):
        failed += not _holds(
            lambda one=one, number=number: commands.everything(one, folder / f"out-{number}"), one
        )  # type: ignore[misc]
        print(f"commands, {number + 1} of {len(made)}: {failed} failed so far ({folder})", flush=True)
    for first in range(0, len(made), _TOGETHER):
        trees = [making.generated(one, folder / "sdks") for one in made[first : first + _TOGETHER]]
        for compiled in (
            compiling.in_python,
            compiling.in_java,
            compiling.in_csharp,
            compiling.in_typescript,
        ):
            failed += not _holds(lambda compiled=compiled, trees=trees: compiled(trees, len(trees)), trees)  # type: ignore[misc]
        print(f"SDKs, {first + len(trees)} of {len(made)}: {failed} failed so far ({folder})", flush=True)
    sys.exit(bool(failed))


def _holds(tried: Callable[[], None], what: object) -> bool:
    try:
        tried()
    except Exception:  # noqa: BLE001 - whatever goes wrong is what we look for
        traceback.print_exc()
        print(f"failed: {what}"[:2000], flush=True)
        return False
    return True


if __name__ == "__main__":
    main()
