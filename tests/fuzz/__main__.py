"""`python -m fuzz`: many cases, a seed of one's own. What the sides disagree about is printed, kept in found.jsonl, and exit code 1."""

from __future__ import annotations

import argparse
import sys
import time

from . import found
from .engine import WORKS
from .run import Fuzzer
from .sides import MAKERS, USUAL


def main() -> int:
    """Try the cases of before, then new ones."""
    options = _options()
    start = time.monotonic()
    with Fuzzer(options.works, options.sides) as fuzzer:
        fuzzer.try_again([one for one in found.read() if (one.case.do or "record") in options.works])
        fuzzer.fuzz(options.seed, options.cases, options.first)
    for one in fuzzer.disagreements.values():
        found.keep(one.found)
        print(f"\n{one}")
    took = time.monotonic() - start
    print(
        f"\n{fuzzer.asked:,} cases, seed {options.seed}, {took:,.0f} s: {len(fuzzer.disagreements)} kinds of disagreement."
    )
    return 1 if fuzzer.disagreements else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument(
        "--works",
        nargs="+",
        choices=WORKS,
        default=list(WORKS),
        help="what is read; one case of ten is a stream",
    )
    parser.add_argument("--sides", nargs="+", choices=list(MAKERS), default=list(USUAL), help="who is asked")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
